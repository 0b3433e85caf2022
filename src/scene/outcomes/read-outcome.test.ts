import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIsoDay, toDay } from '@/model/day'
import { createSeries } from '../../../test/support/create-series'
import { readOutcome, roundTop } from './read-outcome'

const axis = { spanFrom: toDay('2013-01-01'), verifiedUntil: toDay('2026-07-01') }

describe('reading a series', () => {
  it('leaves out a period that reaches past what was verified', () => {
    const months = [
      { date: '2026-05', value: 1 },
      { date: '2026-06', value: 2 },
      { date: '2026-07', value: 3 },
    ]
    for (const frequency of ['monthly', '12-months-ending'] as const) {
      const [line] = readOutcome(createSeries(frequency, [months]), axis).lines
      expect(line?.figures.map(({ value }) => value)).toEqual([1, 2])
    }
    const years = [
      { date: '2025', value: 1 },
      { date: '2026', value: 2 },
    ]
    const [line] = readOutcome(createSeries('fiscal-year', [years]), axis).lines
    expect(line?.figures.map(({ value }) => value)).toEqual([1])
  })

  it('lets a step stand until the next one, and the last until what was verified', () => {
    const steps = [
      { date: '2025-02-04', value: 10 },
      { date: '2025-03-04', value: 20 },
      { date: '2026-08-01', value: 0 },
    ]
    const [line] = readOutcome(createSeries('step', [steps]), axis).lines
    expect(line?.figures.map(({ from, to }) => [formatIsoDay(from), formatIsoDay(to)])).toEqual([
      ['2025-02-04', '2025-03-04'],
      ['2025-03-04', '2026-07-01'],
    ])
  })

  it('scales to what is on the axis only', () => {
    const years = [
      { date: '2010', value: 900 },
      { date: '2013', value: 41 },
    ]
    expect(readOutcome(createSeries('annual', [years]), axis).top).toBe(50)
  })

  it('puts the line that is drawn as an area first', () => {
    const series = createSeries('12-months-ending', [[], []], { mainLine: 'predicted' })
    const lines = series.lines.map((line, i) => ({
      ...line,
      id: ['reported', 'predicted'][i] ?? '',
    }))
    const outcome = readOutcome({ ...series, lines }, axis)
    expect(outcome.lines.map(({ id }) => id)).toEqual(['predicted', 'reported'])
  })
})

describe('the top of a scale', () => {
  it.each([
    [0, 1],
    [7, 8],
    [20, 20],
    [78_327, 80_000],
    [27_022.9, 30_000],
  ])('over %d is %d', (value, top) => {
    expect(roundTop(value)).toBe(top)
  })

  it('is never below the value, nor more than twice it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), (value) => {
        const top = roundTop(value)
        expect(top).toBeGreaterThanOrEqual(value)
        expect(top).toBeLessThanOrEqual(value * 2)
      }),
    )
  })
})
