import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Day, toDay } from '@/model/day'
import { createSeries } from '../../../test/support/create-series'
import { readOutcome } from './read-outcome'
import { readingAt, valueWords } from './reading'

const axis = { spanFrom: toDay('2013-01-01'), verifiedUntil: toDay('2026-07-01') }
const sums = readOutcome(
  createSeries('12-months-ending', [
    [
      { date: '2024-07', value: 61_334 },
      { date: '2024-08', value: 58_546 },
      { date: '2024-09', value: 55_833, provisional: true },
    ],
    [{ date: '2024-08', value: 58_042 }],
  ]),
  axis,
)
const years = readOutcome(
  createSeries('fiscal-year', [
    [
      { date: '2023', value: 27_022.9 },
      { date: '2024', value: null },
    ],
  ]),
  axis,
)
const at = (day: string): Day => toDay(day)

describe('what a series says on a day', () => {
  it('is the last 12 months that were complete, each line for itself', () => {
    expect(readingAt(sums, at('2024-09-01'))).toEqual({
      kind: 'figure',
      period: '12 months to August 2024',
      main: { name: 'Line a', value: 58_546, isProvisional: false },
      others: [{ name: 'Line b', value: 58_042, isProvisional: false }],
    })
    expect(readingAt(sums, at('2024-08-31'))).toMatchObject({ main: { value: 61_334 } })
    expect(readingAt(sums, at('2024-10-01'))).toMatchObject({
      main: { value: 55_833, isProvisional: true },
      others: [],
    })
  })

  it('is the figure of the fiscal year the day lies in', () => {
    expect(readingAt(years, at('2022-10-01'))).toMatchObject({ period: 'in fiscal year 2023' })
    expect(readingAt(years, at('2023-09-30'))).toMatchObject({ main: { value: 27_022.9 } })
  })

  it('says why there is none', () => {
    expect(readingAt(years, at('2023-10-01'))).toEqual({ kind: 'none', why: 'not available' })
    expect(readingAt(years, at('2022-09-30'))).toEqual({
      kind: 'none',
      why: 'no figure for this day; first: 27,022.9, in fiscal year 2023',
    })
    expect(readingAt(sums, at('2026-01-01'))).toEqual({
      kind: 'none',
      why: 'no figure for this day; last: 55,833, 12 months to September 2024',
    })
  })

  it('is never a figure that was not complete yet, nor one past what was verified', () => {
    fc.assert(
      fc.property(fc.integer({ min: axis.spanFrom, max: axis.verifiedUntil + 400 }), (day) => {
        const reading = readingAt(sums, day)
        if (reading.kind === 'none') return
        const figure = sums.lines[0]?.figures.find(({ words }) => words === reading.period)
        expect(figure?.to).toBeLessThanOrEqual(day)
        expect(day).toBeLessThan(axis.verifiedUntil)
      }),
    )
  })
})

describe('a value in words', () => {
  it('has its unit after it', () => {
    const counted = (en: string) => ({ ...years, series: { ...years.series, unitShort: { en } } })
    expect(valueWords(counted('%'), 20)).toBe('20%')
    expect(valueWords(counted('lb'), 27_022.9)).toBe('27,022.9 lb')
  })
})
