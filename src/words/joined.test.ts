import { expect, it } from 'vitest'
import { clauses, facts, furtherFact, labelled, series } from './joined'

it('what is missing leaves no sign between what is there', () => {
  expect(facts(['dominant', '', null, '9 measures against it'])).toBe(
    'dominant · 9 measures against it',
  )
  expect(series([false, 'minor'])).toBe('minor')
  expect(clauses([])).toBe('')
  expect(furtherFact('')).toBe('')
  expect(furtherFact('imagined')).toBe(' · imagined')
  expect(labelled('China', 'maker')).toBe('China: maker')
})
