import { describe, expect, it } from 'vitest'
import { chainPalette } from '@/look/chain-palette'
import { toDay } from '@/model/day'
import type { Source } from '@/model/schema/network'
import { shownSources } from '@/report/exports/shown-sources'
import type { Scene } from '@/scene/scene'
import type { ViewState } from '@/store/view-state'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import {
  FIGURE_OPTIONS,
  FIGURE_PLACES,
  parseStrictly,
  sceneOf,
  textsOf,
} from '../../test/support/create-figure'
import { legendEntries } from './legend'
import { sheetSvg } from './sheet'

const chain = createChain({
  places: FIGURE_PLACES,
  links: [
    createLink('mail', 4),
    createLink('inputs', 'not-rated', { to: 'mx', commodity: 'precursors' }),
    createLink('talks', 2, { commodity: 'cooperation', directed: false }),
  ],
  events: [
    createEvent('end', '2020-01-01', [createEffect('mail', '2020-01-01', { to: 0 })]),
    createEvent('raid', '2021-01-01', [createEffect('inputs', '2021-01-01', { push: 'down' })]),
  ],
})
const source = (id: string, publisher: string): [string, Source] => [
  id,
  { id, publisher, title: 'Title', date: null, url: null, kind: 'news', seen: 'full' },
]
const known = new Map([source('s', 'The Gazette'), source('other', 'The Herald')])
const sourcesOf = (scene: Scene) => shownSources(scene).flatMap((id) => known.get(id) ?? [])
const options = {
  ...FIGURE_OPTIONS,
  sources: [],
  address: 'https://example.org/?t=2019-01-01&sel=link:mail',
}
const on = (date: string) => ({ day: toDay(date) })

const entriesOf = (scene: Scene) =>
  legendEntries(scene, chainPalette(scene.index, 'light', 'explore')).map(({ text }) => text)

describe('the legend', () => {
  const wordsOn = (date: string) => entriesOf(sceneOf(chain, on(date)))

  it('names the commodities, levels and marks that the lines show, and no others', () => {
    expect(wordsOn('2019-01-01')).toEqual([
      'Cooperation',
      'Finished drug',
      'Precursors',
      'dominant',
      'cooperation: partial',
      'documented, size unknown',
    ])
    expect(wordsOn('2021-06-01')).toEqual([
      'Cooperation',
      'Finished drug',
      'Precursors',
      'cooperation: partial',
      'none: described as ended',
      'documented, size unknown',
      'measures said to restrict it: the larger, the more',
    ])
  })

  it('leaves out a commodity that is hidden', () => {
    const scene = sceneOf(chain, { ...on('2019-01-01'), show: ['finished'] })
    const words = entriesOf(scene)
    expect(words).toEqual(['Finished drug', 'dominant'])
  })

  it('explains the dashed outlines of a what-if', () => {
    const scene = sceneOf(chain, { ...on('2021-06-01'), off: ['end'] })
    const words = entriesOf(scene)
    expect(words).toContain('dashed outline: what happened')
  })
})

describe('a sheet', () => {
  it('says the day, what is selected, what is in force and where it comes from', () => {
    const scene = sceneOf(chain, { ...on('2021-06-01'), selection: { kind: 'link', id: 'mail' } })
    const texts = textsOf(sheetSvg(scene, options))
    expect(texts).toContain('mail 1 June 2021')
    expect(texts).toContain('2 events in force, the latest of them 1 January 2021 Title of raid')
    expect(texts).toContain('data version 2026.1.1')
    expect(texts).toContain('https://example.org/?t=2019-01-01&sel=link:mail')
    expect(texts).not.toContain('nothing has been verified')
  })

  it('names the sources of what is in front, and says where all others stand', () => {
    const textsFor = (scene: Scene) =>
      textsOf(sheetSvg(scene, { ...options, sources: sourcesOf(scene) }))
    const texts = (patch: Partial<ViewState>) =>
      textsFor(sceneOf(chain, { ...on('2021-06-01'), ...patch }))
    const named = 'Main sources: The Gazette. Every route and event'
    expect(texts({})).toContain(named)
    expect(texts({ selection: { kind: 'link', id: 'mail' } })).toContain(named)
    expect(texts({ selection: { kind: 'place', id: 'cn' } })).toContain(named)
    // Nothing in front rests on a source.
    const before = sceneOf(chain, on('2015-01-01'))
    expect(textsFor(before)).toContain('says who claims what, with sources')
  })

  it('says that a what-if takes out described effects and is no forecast, whatever is left out', () => {
    const scene = sceneOf(chain, { ...on('2021-06-01'), off: ['end'] })
    const without = new Set(['title', 'legend', 'events', 'footer'] as const)
    const texts = textsOf(sheetSvg(scene, { ...options, without }))
    expect(texts).toMatch(/What-if with 1 event off: Title of end \(1 January 2020\)/)
    expect(texts).toContain('described effects taken out, not a forecast')
  })

  it('says that nothing has been verified for a day after June 2026', () => {
    const texts = textsOf(sheetSvg(sceneOf(chain, on('2026-08-01')), options))
    expect(texts).toContain('This day is after June 2026, for which nothing has been verified.')
  })

  it('carries a code for the address, dark on white', () => {
    const qr = [
      [true, false],
      [false, true],
    ]
    const svg = sheetSvg(sceneOf(chain, on('2019-01-01')), { ...options, theme: 'dark', qr })
    expect(svg).toContain('M4 4h1v1h-1zM5 5h1v1h-1z')
    expect(parseStrictly(svg)).toEqual({ width: 1200, height: 700 })
    // Two modules and four of margin at each side, two pixels each.
    expect(svg).toContain('width="20" height="20" viewBox="0 0 10 10"')
  })

  it('never lets an address become markup', () => {
    const address = 'https://example.org/?sel="><script>alert(1)</script>'
    const svg = sheetSvg(sceneOf(chain, on('2019-01-01')), { ...options, address })
    expect(() => parseStrictly(svg)).not.toThrow()
    expect(svg).not.toContain('<script')
  })

  it('has room for its figure also on a narrow page', () => {
    const size = { width: 400, height: 500 }
    const svg = sheetSvg(sceneOf(chain, on('2019-01-01')), { ...options, size })
    expect(textsOf(svg)).not.toContain('How to read the lines')
    expect(svg).toContain('data-link="mail"')
  })
})
