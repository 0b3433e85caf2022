import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import type { Claim } from '@/model/schema/history'
import { inReadingOrder } from '@/report/claims/claim-order'
import { createChain, createLink, createSpeaker } from '../../../test/support/create-chain'
import {
  type ClaimFilter,
  countVerdicts,
  filterClaims,
  isFiltering,
  NO_CLAIM_FILTER,
} from './filter-claims'

const en = (text: string) => ({ en: text })

function createClaim(id: string, patch: Partial<Claim> = {}): Claim {
  return {
    id,
    text: en('China controls the class.'),
    kind: 'fact',
    saidBy: ['the-article'],
    voice: 'article',
    about: ['link:drug'],
    check: en('The record agrees.'),
    verdict: 'supported',
    rivals: [],
    sources: ['s'],
    ...patch,
  }
}

const claims = inReadingOrder([
  createClaim('C10', { text: en('Beijing suspends talks in 2022.'), kind: 'effect' }),
  createClaim('C2', {
    voice: 'expert',
    verdict: 'contested',
    saidBy: ['vanda-felbab-brown'],
    rivals: [{ saidBy: ['mexican-government'], text: en('López Obrador denies it.'), sources: [] }],
  }),
  createClaim('C30', { verdict: 'opinion' }),
])
const index = indexChain(
  createChain({
    claims,
    links: [createLink('drug', 2, { title: en('Finished drug by mail') })],
    speakers: ['The article', 'Vanda Felbab-Brown', 'Mexican government'].map((name) =>
      createSpeaker(name),
    ),
  }),
)
const found = (patch: Partial<ClaimFilter>) =>
  filterClaims(index, claims, { ...NO_CLAIM_FILTER, ...patch }).map(({ id }) => id)

describe('claims', () => {
  it('stand in the order of the article, not of their file names', () => {
    expect(found({})).toEqual(['C2', 'C10', 'C30'])
  })

  it.each(['C30', 'c30', '30', ' c 30 '])('are found by the number %j alone', (text) => {
    expect(found({ text })).toEqual(['C30'])
  })

  it('are searched for a number that no claim has', () => {
    expect(found({ text: '22' })).toEqual(['C10'])
    expect(found({ text: '2022' })).toEqual(['C10'])
    expect(found({ text: '77' })).toEqual([])
  })

  it('are found by all the words, in any order, whatever their case and accents', () => {
    expect(found({ text: 'obrador LOPEZ' })).toEqual(['C2'])
    expect(found({ text: 'lopez talks' })).toEqual([])
  })

  it('are found by who answers, by the check, and by what they are attached to', () => {
    expect(found({ text: 'mexican government' })).toEqual(['C2'])
    expect(found({ text: 'record agrees' })).toEqual(['C2', 'C10', 'C30'])
    expect(found({ text: 'by mail' })).toEqual(['C2', 'C10', 'C30'])
  })

  it('pass every part of a filter at once, a number included', () => {
    expect(found({ verdict: 'contested' })).toEqual(['C2'])
    expect(found({ voice: 'article' })).toEqual(['C10', 'C30'])
    expect(found({ kind: 'effect', voice: 'article' })).toEqual(['C10'])
    expect(found({ text: '30', verdict: 'contested' })).toEqual([])
  })

  it('are counted by verdict', () => {
    expect([...countVerdicts(claims)]).toEqual([
      ['contested', 1],
      ['supported', 1],
      ['opinion', 1],
    ])
  })
})

describe('a filter', () => {
  it('counts as empty again when each part was taken back', () => {
    expect(isFiltering({ ...NO_CLAIM_FILTER, text: ' ' })).toBe(false)
    expect(isFiltering({ ...NO_CLAIM_FILTER, verdict: 'opinion' })).toBe(true)
  })
})
