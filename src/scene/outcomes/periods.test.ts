import { describe, expect, it } from 'vitest'
import { formatIsoDay } from '@/model/day'
import { type Frequency, periodOf } from './periods'

describe('what a date of a series stands for', () => {
  it.each<[Frequency, string, string, string | null, string]>([
    ['annual', '2024', '2024-01-01', '2025-01-01', 'in 2024'],
    ['fiscal-year', '2019', '2018-10-01', '2019-10-01', 'in fiscal year 2019'],
    ['monthly', '2024-02', '2024-02-01', '2024-03-01', 'in February 2024'],
    ['12-months-ending', '2024-08', '2023-09-01', '2024-09-01', '12 months to August 2024'],
    ['step', '2024-09-01', '2024-09-01', null, 'since 1 September 2024'],
    ['step', '2024-09', '2024-09-01', null, 'since September 2024'],
  ])('%s %s', (frequency, date, from, to, words) => {
    const period = periodOf(frequency, date)
    expect(formatIsoDay(period.from)).toBe(from)
    expect(period.to === null ? null : formatIsoDay(period.to)).toBe(to)
    expect(period.words).toBe(words)
  })
})
