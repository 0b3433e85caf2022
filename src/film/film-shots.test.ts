import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import { FIGURE_PLACES } from '../../test/support/create-figure'
import { endShot, rangeShots, storyShots } from './film-shots'

const index = indexChain(
  createChain({
    places: FIGURE_PLACES,
    links: [createLink('mail', 4)],
    events: [
      createEvent('end', '2020-01-01', [createEffect('mail', '2020-01-01', { to: 0 })]),
      createEvent('back', '2021-01-01', [createEffect('mail', '2021-01-01', { to: 1 })]),
    ],
  }),
)
const years = (view: Partial<ViewState> = {}) =>
  rangeShots(index, { ...DEFAULT_VIEW, ...view }, toDay('2019-01-01'), toDay('2022-01-01'), 1_000)

describe('a film of the years', () => {
  it('has a picture for the first day, and one for each day on which a line turns', () => {
    expect(years().map(({ over, title, cautions }) => [over, title, cautions])).toEqual([
      ['1 January 2019', 'Test chain', []],
      ['1 January 2020', 'Title of end', []],
      ['1 January 2021', 'Title of back', []],
    ])
  })

  it('says on every picture whose word counts, where some are left out', () => {
    expect(years({ by: 'official' }).map(({ over }) => over)).toEqual([
      '1 January 2019 · only what official sources say',
      '1 January 2020 · only what official sources say',
      '1 January 2021 · only what official sources say',
    ])
  })

  it('holds each picture for as long as its words take to read', () => {
    // Eight words of title and day at 3.4 a second, and 0.8 s to look, however short the days last.
    const [, second] = rangeShots(index, DEFAULT_VIEW, toDay('2019-12-31'), toDay('2021-01-01'), 10)
    expect(second?.holdMs).toBe(Math.round((6 / 3.4) * 1_000 + 800))
  })

  it('says on every picture of a what-if what was switched, and that it is no forecast', () => {
    const switched = years({ off: ['back'] })
    expect(switched.map(({ cautions }) => cautions)).toEqual(
      switched.map(() => [
        'What-if with 1 event off: Title of back (1 January 2021); described effects taken out, not a forecast.',
      ]),
    )
  })
})

describe('a film of a story', () => {
  it('says of each step where it stands, its day, whose word counts and what nobody may miss', () => {
    const en = (text: string) => ({ en: text })
    const step = { id: 'one', title: en('Title'), caption: en('Caption.'), notes: en('Notes.') }
    const story = {
      id: 'story',
      title: en('Story'),
      summary: en('Summary.'),
      steps: [{ ...step, query: '?t=2021-06-01&by=article&off=end' }],
    }
    expect(storyShots(index, story)).toMatchObject([
      { kind: 'title', over: '', title: 'Story', text: 'Summary.', cautions: [] },
      {
        over: '1 / 1 · 1 June 2021 · only what the essay says',
        title: 'Title',
        text: 'Caption.',
        cautions: [
          'What-if with 1 event off: Title of end (1 January 2020); described effects taken out, not a forecast.',
        ],
      },
    ])
  })

  it('says of a step what it is compared with', () => {
    const en = (text: string) => ({ en: text })
    const step = { id: 'one', title: en('Title'), caption: en('C.'), notes: en('N.') }
    const steps = [{ ...step, query: '?t=2020-01-01&vs=2018-06-01' }]
    const [, shot] = storyShots(index, { id: 'told', title: en('T'), summary: en('S'), steps })
    expect(shot?.over).toBe('1 / 1 · 1 January 2020 compared with 1 June 2018')
  })

  it('holds a step as long as its words take to read, four seconds at least and a minute at most', () => {
    const en = (text: string) => ({ en: text })
    const steps = [1, 33, 1_997].map((words) => ({
      id: `of-${words}`,
      title: en('One'),
      caption: en('a '.repeat(words).trim()),
      notes: en(''),
      query: '?t=2020-01-01',
    }))
    const [, ...shots] = storyShots(index, { id: 'told', title: en('T'), summary: en('S'), steps })
    // 34 words at 3.4 a second, and two seconds to look.
    expect(shots.map(({ holdMs }) => holdMs)).toEqual([4_000, 12_000, 60_000])
  })

  it('has a picture for each part of a step, and lets lines grow where they become others', () => {
    const en = (text: string) => ({ en: text })
    const parts = [{ caption: en('Before.'), query: '?t=2019-06-01' }]
    const one = { id: 'one', title: en('One'), caption: en('C.'), notes: en('N.'), parts }
    const chart = { id: 'two', kind: 'chart' as const, title: en('Two'), caption: en('C.') }
    const steps = [
      { ...one, query: '?t=2020-06-01' },
      { ...chart, notes: en(''), query: '?t=2020-06-01' },
      { ...one, id: 'spare', hidden: true, query: '' },
    ]
    const shots = storyShots(index, { id: 'told', title: en('T'), summary: en('S'), steps })
    expect(shots.map(({ text, kind, grows }) => [text, kind, grows])).toEqual([
      ['S', 'title', false],
      ['Before.', 'map', false],
      ['C.', 'map', true],
      ['C.', 'chart', false],
    ])
  })

  it('ends with its version, its address and what it rests on', () => {
    const [first] = years()
    if (!first) throw new Error('Expected a picture.')
    const origin = { sources: 'DEA; White House', address: 'https://example.org/' }
    const { title, text, kind } = endShot(index, 'Told', first, origin)
    expect([title, kind]).toEqual(['Told', 'title'])
    expect(text).toMatch(/data version 2026\.1\.1\./)
    expect(text).toContain('https://example.org/')
    expect(text).toContain('Sources: DEA; White House.')
  })
})
