import { describe, expect, it } from 'vitest'
import { type Day, toDay } from '@/model/day'
import { createSeries } from '../../../test/support/create-series'
import { figureDays, figureForKey, figureWords } from './figure-days'
import { readOutcome } from './read-outcome'

const axis = { spanFrom: toDay('2013-01-01'), verifiedUntil: toDay('2026-07-01') }
const sums = readOutcome(
  createSeries(
    '12-months-ending',
    [
      [
        { date: '2012-11', value: 10 },
        { date: '2024-07', value: 30 },
        { date: '2024-08', value: null },
        { date: '2024-09', value: 20, provisional: true },
      ],
    ],
    { unitShort: { en: 'deaths' } },
  ),
  axis,
)
const years = readOutcome(createSeries('annual', [[{ date: '2023', value: 5 }]]), axis)
const days = figureDays(sums, axis.spanFrom)
const key = (name: string, day: string): Day | null => figureForKey(name, days, toDay(day))

describe('figures by keyboard', () => {
  it('stand where their sum is complete or their period begins, without what is not available', () => {
    expect(days).toEqual([toDay('2024-08-01'), toDay('2024-10-01')])
    expect(figureDays(years, axis.spanFrom)).toEqual([toDay('2023-01-01')])
  })

  it('follow each other, and end at either end', () => {
    expect(key('ArrowRight', '2020-01-01')).toBe(toDay('2024-08-01'))
    expect(key('ArrowRight', '2024-08-01')).toBe(toDay('2024-10-01'))
    expect(key('ArrowRight', '2024-10-01')).toBeNull()
    expect(key('ArrowLeft', '2024-10-01')).toBe(toDay('2024-08-01'))
    expect(key('ArrowLeft', '2024-08-01')).toBeNull()
    expect(key('End', '2020-01-01')).toBe(toDay('2024-10-01'))
    expect(key('Enter', '2024-08-01')).toBeNull()
  })

  it('are read with unit, period and whether they are provisional', () => {
    expect(figureWords(sums, toDay('2024-08-01'))).toBe('30 deaths, 12 months to July 2024')
    expect(figureWords(sums, toDay('2024-10-01'))).toBe(
      '20 deaths, 12 months to September 2024, provisional',
    )
    expect(figureWords(sums, toDay('2024-09-01'))).toBe('not available')
  })
})
