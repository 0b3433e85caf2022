import { expect, it } from 'vitest'
import {
  createEffect,
  createEvent,
  createLink,
  createOpening,
  createSource,
} from '../testing/create-files'
import { type Fields, problemsOf } from '../testing/problems-of'

const sources = [
  createSource('report-2014'),
  createSource('copy-2014', { kind: 'official-copy' }),
  createSource('paper-2014', { kind: 'news' }),
  createSource('firm-2014', { kind: 'law-firm' }),
]

const withEffect = (more: Fields) =>
  problemsOf({
    'sources.yaml': sources,
    'events/growth-2015.yaml': createEvent('growth-2015', { effects: [createEffect(more)] }),
  })

const withOpening = (more: Fields) =>
  problemsOf({
    'sources.yaml': sources,
    'links/aa-bb.yaml': createLink('aa-bb', { opening: [createOpening(more)] }),
  })

const expected =
  "evidence: expected an authority's own text among its sources (kind official or official-copy), or evidence reported, got official with"

it('calls official only what an authority says in a text of its own', () => {
  expect(withEffect({ sources: ['paper-2014', 'firm-2014'] })).toEqual([
    `effects[0].${expected} paper-2014 (news), firm-2014 (law-firm)`,
  ])
  expect(withOpening({ sources: ['paper-2014'] })).toEqual([
    `opening[0].${expected} paper-2014 (news)`,
  ])
})

it('is content with one such text among others, a copy of it too', () => {
  expect(withEffect({ sources: ['paper-2014', 'report-2014'] })).toEqual([])
  expect(withEffect({ sources: ['copy-2014', 'paper-2014'] })).toEqual([])
})

it('takes a press report for what it is', () => {
  expect(withEffect({ sources: ['paper-2014'], evidence: 'reported' })).toEqual([])
})

it('asks nothing of an opening that nobody describes, but of one that has no source', () => {
  expect(withOpening({ level: 'not-described', sources: [] })).toEqual([])
  expect(withOpening({ sources: [] })).toEqual([`opening[0].${expected} no source`])
})

it('does not judge by a source that is not there, as that is reported already', () => {
  expect(withEffect({ sources: ['unheard-of'] })).toEqual([
    'effects[0].sources[0]: expected the id of a source, got "unheard-of"',
  ])
})
