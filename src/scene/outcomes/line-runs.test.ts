import { describe, expect, it } from 'vitest'
import type { Day } from '@/model/day'
import { formatIsoDay, toDay } from '@/model/day'
import type { Series } from '@/model/schema/history'
import { createSeries } from '../../../test/support/create-series'
import { runsOf } from './line-runs'
import { readOutcome } from './read-outcome'

const axis = { spanFrom: toDay('2013-01-01'), verifiedUntil: toDay('2026-07-01') }

function runs(frequency: Series['frequency'], points: Series['lines'][number]['points']) {
  const outcome = readOutcome(createSeries(frequency, [points]), axis)
  const [line] = outcome.lines
  if (!line) throw new Error('no line')
  const corner = ({ day, value }: { day: Day; value: number }) => [formatIsoDay(day), value]
  return runsOf(line, outcome.shape, axis.spanFrom).map(({ isProvisional, corners }) => ({
    isProvisional,
    corners: corners.map(corner),
  }))
}

describe('the runs of a line', () => {
  it('join 12-month sums at the ends of their months, and break where one is missing', () => {
    expect(
      runs('12-months-ending', [
        { date: '2025-09', value: 5 },
        { date: '2025-10', value: 4 },
        { date: '2025-11', value: null },
        { date: '2025-12', value: 3 },
      ]),
    ).toEqual([
      {
        isProvisional: false,
        corners: [
          ['2025-10-01', 5],
          ['2025-11-01', 4],
        ],
      },
      { isProvisional: false, corners: [['2026-01-01', 3]] },
    ])
  })

  it('break where a month is not listed at all', () => {
    expect(
      runs('12-months-ending', [
        { date: '2025-01', value: 5 },
        { date: '2025-03', value: 4 },
      ]),
    ).toHaveLength(2)
  })

  it('turn provisional at the last final figure', () => {
    expect(
      runs('12-months-ending', [
        { date: '2024-12', value: 5 },
        { date: '2025-01', value: 4, provisional: true },
      ]),
    ).toEqual([
      { isProvisional: false, corners: [['2025-01-01', 5]] },
      {
        isProvisional: true,
        corners: [
          ['2025-01-01', 5],
          ['2025-02-01', 4],
        ],
      },
    ])
  })

  it('are flat over each year, and leave out what ended before the axis begins', () => {
    expect(
      runs('annual', [
        { date: '2012', value: 9 },
        { date: '2013', value: 3 },
        { date: '2014', value: 5 },
      ]),
    ).toEqual([
      {
        isProvisional: false,
        corners: [
          ['2013-01-01', 3],
          ['2014-01-01', 3],
          ['2014-01-01', 5],
          ['2015-01-01', 5],
        ],
      },
    ])
  })
})
