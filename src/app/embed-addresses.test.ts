import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { createChain, createEvent } from '../../test/support/create-chain'
import { embedAddresses } from './embed-addresses'

const index = indexChain(createChain({ events: [createEvent('talks', '2022-08-05')] }))
const build = createSceneBuilder(index)
const ROOT = 'https://map.example/maps/'
const TALKS = {
  day: toDay('2022-08-05'),
  selection: { kind: 'event', id: 'talks' },
} as const satisfies Partial<ViewState>

const of = (patch: Partial<ViewState>) => embedAddresses(build({ ...DEFAULT_VIEW, ...patch }))
const CHOICES = { parts: ['context', 'time'], theme: null, isPinned: true } as const

/** As a build writes it that knows its address. */
const atSite = (content: string) =>
  vi.stubGlobal('document', { querySelector: () => (content === '' ? null : { content }) })

beforeEach(() => {
  atSite(ROOT)
  const { href, origin, pathname } = new URL(`${ROOT}?t=2022-08-05`)
  vi.stubGlobal('window', { location: { href, origin, pathname, hash: '' } })
})
afterEach(() => vi.unstubAllGlobals())

describe('the picture that stands for an embed', () => {
  it('is the card of the page where that shows the very state, whatever no picture shows', () => {
    const still = { picture: `${ROOT}cards/e/talks.png`, shows: null }
    expect(of(TALKS).still).toMatchObject(still)
    expect(of({ ...TALKS, theme: 'dark', parts: ['legend'] }).still).toMatchObject(still)
  })

  it('says what it shows where the state is another day, a what-if, or one voice', () => {
    for (const patch of [
      { day: toDay('2023-01-01') },
      { off: ['talks'] },
      { by: 'official' },
    ] as const) {
      expect(of({ ...TALKS, ...patch }).still).toMatchObject({
        picture: `${ROOT}cards/e/talks.png`,
        shows: 'Title of talks, 5 August 2022',
      })
    }
  })

  it('is that of the first page where nothing is in front, with its own day', () => {
    expect(of({}).still).toMatchObject({ picture: `${ROOT}cards/map.png`, shows: null })
    expect(of({ day: toDay('2022-08-05') }).still.shows).toBe('the map on 1 May 2019')
    expect(of({ off: ['talks'] }).still.shows).toBe('the map on 1 May 2019')
  })
})

describe('the oEmbed file', () => {
  it('is offered where the state is that of a page, since it knows no other', () => {
    expect(of(TALKS).oEmbed).toBe(`${ROOT}e/talks/oembed.json`)
    expect(of({ ...TALKS, day: toDay('2023-01-01') }).oEmbed).toBeNull()
    expect(of({ off: ['talks'] }).oEmbed).toBeNull()
    expect(of({}).oEmbed).toBe(`${ROOT}oembed.json`)
  })

  it('is offered by builds alone that write one: they know where the site is', () => {
    atSite('')
    expect(of(TALKS).oEmbed).toBeNull()
  })
})

describe('the address of a frame', () => {
  it('is that of the page of what is in front, which says what it is without scripts', () => {
    expect(of(TALKS).frameWith(CHOICES)).toMatch(
      /^https:\/\/map\.example\/maps\/e\/talks\/\?.*view=embed/,
    )
  })

  it('is the query alone where no page opens the state', () => {
    expect(of({ off: ['talks'] }).frameWith(CHOICES)).toMatch(/\/maps\/\?.*off=talks.*view=embed/)
  })
})
