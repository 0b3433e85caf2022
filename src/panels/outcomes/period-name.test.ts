import { expect, it } from 'vitest'
import { periodName } from './period-name'

it('a period in the table is named as precisely as it is dated, and a fiscal year as one', () => {
  expect(periodName('annual', '2024')).toBe('2024')
  expect(periodName('fiscal-year', '2024')).toBe('fiscal year 2024')
  expect(periodName('monthly', '2024-08')).toBe('August 2024')
  expect(periodName('12-months-ending', '2024-08')).toBe('August 2024')
  expect(periodName('step', '2025-02-04')).toBe('4 February 2025')
})
