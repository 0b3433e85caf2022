import { expect, it } from 'vitest'
import { isLeading } from './leading'

const essay = { name: { en: 'A Magazine' }, date: '2020', source: 's' }

it('with an essay what it names leads, whatever its tier', () => {
  expect(isLeading({ essay }, { inArticle: true, tier: 'optional' })).toBe(true)
  expect(isLeading({ essay }, { inArticle: false, tier: 'core' })).toBe(false)
})

it('without one the core leads', () => {
  expect(isLeading({}, { inArticle: false, tier: 'core' })).toBe(true)
  expect(isLeading({}, { inArticle: false, tier: 'optional' })).toBe(false)
})
