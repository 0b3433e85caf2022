import { expect, it } from 'vitest'
import { createEvent, createSource } from '../testing/create-files'
import { type Fields, problemsOf } from '../testing/problems-of'

const KINDS = ['official', 'official-copy', 'research', 'news'] as const
const WEAK_KINDS = ['reprint', 'aggregator', 'law-firm', 'article'] as const

const sources = [
  createSource('report-2014'),
  ...[...KINDS, ...WEAK_KINDS].map((kind) => createSource(`a-${kind}`, { kind })),
]
const weakSources = { en: 'The decree is not on line.' }

const withEvent = (more: Fields) =>
  problemsOf({
    'sources.yaml': sources,
    'events/growth-2015.yaml': createEvent('growth-2015', more),
  })

it.each(WEAK_KINDS)('an event on a source of kind %s alone says why', (kind) => {
  expect(withEvent({ sources: [`a-${kind}`] })).toEqual([
    `sources: expected a source of another kind, or weakSources with the reason why there is none, got ${kind} alone`,
  ])
  expect(withEvent({ sources: [`a-${kind}`], weakSources })).toEqual([])
})

it('several weak sources make no strong one', () => {
  expect(withEvent({ sources: ['a-reprint', 'a-law-firm', 'a-reprint'] })).toEqual([
    'sources: expected a source of another kind, or weakSources with the reason why there is none, got reprint, law-firm alone',
  ])
})

it.each(KINDS)('an event with a source of kind %s gives no such reason', (kind) => {
  const cited = ['a-reprint', `a-${kind}`]

  expect(withEvent({ sources: cited })).toEqual([])
  expect(withEvent({ sources: cited, weakSources })).toEqual([
    `weakSources: expected no such key, as "a-${kind}" is of kind ${kind}, got a reason`,
  ])
})

it('an event that is not verified says why in its note instead', () => {
  const unconfirmed = { status: 'unconfirmed', note: { en: 'One page says so.' } }

  expect(withEvent({ ...unconfirmed, sources: ['a-aggregator'] })).toEqual([])
  expect(withEvent({ ...unconfirmed, sources: ['a-aggregator'], weakSources })).toEqual([
    'weakSources: expected no such key, as its status is unconfirmed, got a reason',
  ])
})
