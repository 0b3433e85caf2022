import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { sourcesQuery } from '@/api/queries'
import { legendEntries } from '@/figure/legend'
import { chainPalette } from '@/look/chain-palette'
import { indexChain } from '@/model/chain-index'
import type { Chain, Essay } from '@/model/schema/chain'
import type { Claim } from '@/model/schema/history'
import type { Source } from '@/model/schema/network'
import { createBook } from '@/pages/book'
import { ClaimGroups } from '@/panels/claims/claim-groups'
import { ClaimsPreface } from '@/panels/claims/claims-preface'
import { previewsOf } from '@/previews/preview'
import { tellPage } from '@/previews/tell-page'
import { claimVoices } from '@/report/claims/claim-words'
import { stateTitle } from '@/report/exports/state-title'
import { searchEntries } from '@/report/search/search-entries'
import { paleWords, voiceOptions } from '@/report/voice-words'
import { DatasetProvider } from '@/scene/dataset'
import { claimsPath, pagePath } from '@/url/page-path'
import { createChain, createEffect, createEvent, createLink } from './support/create-chain'
import { sceneOf } from './support/create-figure'
import { textOf } from './support/real-book'

const en = (text: string) => ({ en: text })

const claim = (id: string, essay?: string): Claim => ({
  id,
  text: en(`What ${id} says.`),
  kind: 'fact',
  ...(essay && { essay }),
  saidBy: ['somebody'],
  voice: essay ? 'article' : 'official',
  about: ['link:drug'],
  check: en('It holds.'),
  verdict: 'supported',
  rivals: [],
  sources: [],
})

const SOURCES = new Map<string, Source>(
  [
    ['weekly-2020', 'A Weekly', 'On a trade'],
    ['review-2022', 'A Review', 'Against it'],
  ].map(([id = '', publisher = '', title = '']) => [
    id,
    { id, publisher, title, date: '2020', url: null, kind: 'article', seen: 'full' },
  ]),
)

const WEEKLY: Essay = { id: 'weekly', name: en('A Weekly'), date: '2020', source: 'weekly-2020' }
const REVIEW: Essay = {
  id: 'review',
  name: en('A Review'),
  authors: en('two economists'),
  date: '2022-03',
  source: 'review-2022',
}

const stated = (voice: string, level: 1 | 3) =>
  createEffect('drug', '2019-05-01', { to: level }, { voice, evidence: 'article' })

/** Each essay gives the same route another level; the last one is named by neither. */
const network: Partial<Chain> = {
  links: [createLink('drug'), createLink('mail', 2, { inArticle: false })],
  events: [createEvent('control', '2019-05-01', [stated('weekly', 1), stated('review', 3)])],
}

const two = createChain({
  ...network,
  essays: [WEEKLY, REVIEW],
  claims: [claim('C1', 'review'), claim('C2', 'weekly'), claim('C3', 'weekly'), claim('C4')],
})
const none = createChain({ links: network.links ?? [], claims: [claim('C1')] })

/** The list of claims as the app has it, without what belongs to a window. */
function claimsOf(chain: Chain): string {
  const index = indexChain(chain)
  const dataset = { chain, past: null }
  const client = new QueryClient()
  client.setQueryData(sourcesQuery(dataset).queryKey, SOURCES)
  const entryOf = ({ id }: Claim): ReactNode => createElement('li', { key: id }, `${id} `)
  return textOf(
    renderToStaticMarkup(
      createElement(
        QueryClientProvider,
        { client },
        createElement(
          DatasetProvider,
          { value: dataset },
          createElement(ClaimsPreface, { index }),
          createElement(ClaimGroups, { index, claims: chain.claims, entryOf }),
        ),
      ),
    ),
  )
}

function pagesOf(chain: Chain) {
  const index = indexChain(chain)
  const book = createBook(index, [...SOURCES.values()], [])
  const site = { base: '/', url: null, assetsDir: 'assets' }
  return new Map(
    previewsOf(index, []).map((preview) => [
      preview.path,
      tellPage(book, preview, preview.path, { site, hasCards: false, reportTo: null }),
    ]),
  )
}

describe('a chain with two essays', () => {
  const index = indexChain(two)

  it('lets each be heard alone, by its name, beside all and official sources', () => {
    expect(voiceOptions(index).map(({ value, short, text }) => [value, short ?? text])).toEqual([
      ['all', 'All sources'],
      ['weekly', 'A Weekly'],
      ['review', 'A Review'],
      ['official', 'Official'],
    ])
    const level = (by: string) =>
      sceneOf(two, { by }).links.find(({ link }) => link.id === 'drug')?.state.level
    expect(['all', 'weekly', 'review', 'official'].map(level)).toEqual([3, 1, 3, 2])
  })

  it('has claims under a heading for each, in their order, then those of others', () => {
    const text = claimsOf(two)
    expect(text).toContain(
      '4 claims about Test chain What is claimed about this chain, in the order of each text',
    )
    expect(text).toMatch(
      /A Weekly essay “On a trade”, A Weekly, 2020 C2 C3 A Review essay “Against it”, A Review, 2020, by two economists C1 Claims of others C4 $/,
    )
    expect(claimVoices(index)).toEqual([
      ['article', 'The essays themselves'],
      ['official', 'Officials they quote'],
    ])
  })

  it('finds a claim by the essay that it stands in', () => {
    const found = searchEntries(index, null).filter(({ text }) => text.includes('A Weekly essay'))
    expect(found.map(({ id }) => id)).toEqual(['C2', 'C3'])
  })

  it('has pages that say which essay is meant', () => {
    const pages = pagesOf(two)
    const bodyOf = (path: string) => textOf(pages.get(path)?.body ?? '')
    expect(bodyOf(claimsPath(null))).toMatch(
      /A Weekly essay C2 .*A Review essay C1 .*Claims of others C4/,
    )
    expect(bodyOf(pagePath('claim', 'C1', null))).toContain('Claim of A Review essay · fact')
    expect(bodyOf(pagePath('claim', 'C4', null))).toContain('Claim · fact')
    expect(pages.get(pagePath('claim', 'C1', null))?.data).toMatchObject({
      appearance: { name: 'Against it' },
    })
    expect(pages.get(pagePath('claim', 'C4', null))?.data).not.toHaveProperty('appearance')
    expect(bodyOf(pagePath('link', 'drug', null))).toContain(
      'Counting only what A Weekly essay says: minor; only what A Review essay says: major; only what official sources say: significant.',
    )
    expect(bodyOf(pagePath('link', 'mail', null))).toContain('beyond the essays')
  })

  it('has a key that speaks of both', () => {
    const entries = legendEntries(sceneOf(two), chainPalette(index, 'light', 'explore'))
    expect(entries.map(({ text }) => text)).toContain('Paler lines go beyond what the essays say.')
  })
})

describe('a chain with one essay, whose claims are all of it', () => {
  const one = createChain({ ...network, essays: [WEEKLY], claims: [claim('C1', 'weekly')] })

  it('has one list and no heading over it', () => {
    expect(claimsOf(one)).toMatch(
      /^The 1 claim of the essay Every claim of the essay that this map follows \(“On a trade”, A Weekly, 2020\), in its order .* has been verified. C1 $/,
    )
    expect(stateTitle(sceneOf(one, { surface: 'claims' }))).toBe(
      'The 1 claim of the essay · Chokepoint',
    )
  })
})

describe('a chain without an essay', () => {
  const index = indexChain(none)

  it('speaks of none', () => {
    expect(voiceOptions(index).map(({ value }) => value)).toEqual(['all', 'official'])
    expect(paleWords(index)).toBe('Paler lines are not part of the main argument.')
    expect(stateTitle(sceneOf(none, { surface: 'claims' }))).toBe(
      '1 claim about Test chain · Chokepoint',
    )
    expect(claimsOf(none)).toMatch(
      /^1 claim about Test chain What is claimed about this chain, by whom/,
    )
    for (const { body } of pagesOf(none).values()) expect(textOf(body)).not.toMatch(/essay/i)
  })
})
