import { expect, it } from 'vitest'
import { isLeading } from './leading'

const essays = [{ id: 'a', name: { en: 'A Magazine' }, date: '2020', source: 's' }]

it('with an essay what it names leads, whatever its tier', () => {
  expect(isLeading({ essays }, { inArticle: true, tier: 'optional' })).toBe(true)
  expect(isLeading({ essays }, { inArticle: false, tier: 'core' })).toBe(false)
})

it('without one the core leads', () => {
  expect(isLeading({ essays: [] }, { inArticle: false, tier: 'core' })).toBe(true)
  expect(isLeading({ essays: [] }, { inArticle: false, tier: 'optional' })).toBe(false)
})
