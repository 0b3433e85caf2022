import { expect, it } from 'vitest'
import { compareFields } from './compare-fields'

it('what a record says is the same whatever the order of its keys, but not of its lists', () => {
  const change = (before: unknown, after: unknown) =>
    compareFields({ about: before }, { about: after }).length
  expect(change({ en: 'a', zh: 'b' }, { zh: 'b', en: 'a' })).toBe(0)
  expect(change(['a', 'b'], ['b', 'a'])).toBe(1)
  expect(change(['a'], { 0: 'a' })).toBe(1)
  expect(change(['a'], null)).toBe(1)
  expect(change(null, { en: 'a' })).toBe(1)
  expect(change('a', { 0: 'a' })).toBe(1)
  expect(change({ 0: 'a' }, 'a')).toBe(1)
  expect(change(1, '1')).toBe(1)
})
