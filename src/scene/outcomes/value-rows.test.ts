import { expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { createSeries } from '../../../test/support/create-series'
import { readOutcome } from './read-outcome'
import { valueRows } from './value-rows'

it('the table of a series has the latest period first, and a place for each line', () => {
  const series = createSeries('monthly', [
    [
      { date: '2025-01', value: 3 },
      { date: '2025-02', value: 4, provisional: true },
    ],
    [{ date: '2025-01', value: 2 }],
  ])
  const axis = { spanFrom: toDay('2013-01-01'), verifiedUntil: toDay('2026-07-01') }
  expect(valueRows(readOutcome(series, axis))).toEqual([
    { period: 'in February 2025', values: [4, null], isProvisional: true },
    { period: 'in January 2025', values: [3, 2], isProvisional: false },
  ])
})
