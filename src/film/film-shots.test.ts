import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { parseView } from '@/url/view-codec'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import { rangeShots, storyShots } from './film-shots'

const en = (text: string) => ({ en: text })
const index = indexChain(
  createChain({
    links: [createLink('drug', 3)],
    events: [createEvent('control', '2019-05-01', [createEffect('drug', '2019-05-01', { to: 1 })])],
  }),
)
const step = (query: string) => ({
  id: 'step',
  title: en('Title'),
  caption: en('Caption.'),
  notes: en('Notes.'),
  query,
})

describe('the pictures of a film', () => {
  it('say of each step its place, its day, what it is compared with and whose word counts', () => {
    const steps = [step('?t=2019-06-01'), step('?t=2020-01-01&vs=2018-06-01&by=article')]
    const shots = storyShots(index, { id: 'told', title: en('T'), summary: en('S'), steps })
    expect(shots.map(({ over }) => over)).toEqual([
      '1 / 2 · 1 June 2019',
      '2 / 2 · 1 January 2020 compared with 1 June 2018 · only what the article itself says',
    ])
  })

  it('of the years are the first day and each day on which a line changes, by its event', () => {
    const { view } = parseView('?by=official')
    const [from, to] = [parseView('?t=2019-01-01').view.day, parseView('?t=2020-01-01').view.day]
    const shots = rangeShots(index, view, from ?? 0, to ?? 0, 3_000)
    expect(shots.map(({ over, title }) => [over, title])).toEqual([
      ['1 January 2019 · only what official sources say', 'Test chain'],
      ['1 May 2019 · only what official sources say', 'Title of control'],
    ])
  })
})
