import { expect, it } from 'vitest'
import type { Series } from '@/model/schema/history'
import { createSeries } from '../../../test/support/create-series'
import { periodNames } from './period-names'

const named = (frequency: Series['frequency'], date: string) => [
  ...periodNames(createSeries(frequency, [[{ date, value: 1 }]])),
]

it('a period of the table is named as precisely as it is dated, and a fiscal year as one', () => {
  expect(named('annual', '2024')).toEqual([['in 2024', '2024']])
  expect(named('fiscal-year', '2024')).toEqual([['in fiscal year 2024', 'fiscal year 2024']])
  expect(named('monthly', '2024-08')).toEqual([['in August 2024', 'August 2024']])
  expect(named('12-months-ending', '2024-08')).toEqual([
    ['12 months to August 2024', 'August 2024'],
  ])
  expect(named('step', '2025-02-04')).toEqual([['since 4 February 2025', '4 February 2025']])
})
