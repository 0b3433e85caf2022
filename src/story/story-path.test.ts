import { describe, expect, it } from 'vitest'
import type { Story } from '@/model/schema/story'
import { momentsOf } from '@/model/story-moments'
import { DEFAULT_VIEW } from '@/store/view-state'
import { isBare } from '@/url/bare-view'
import { formatView, parseView } from '@/url/view-codec'
import {
  isOffPath,
  placeIn,
  tellsOther,
  viewBesideStep,
  viewOfMoment,
  viewOfStep,
} from './story-path'

const en = (text: string) => ({ en: text })
const step = (id: string, query: string) => ({
  id,
  title: en(id),
  caption: en('Caption.'),
  notes: en('Notes.'),
  query,
})
const story: Story = {
  id: 'told',
  title: en('Told'),
  summary: en('Summary.'),
  steps: [
    step('first', '?t=2016-06-01'),
    {
      ...step('second', '?t=2020-01-01&vs=2018-06-01&theme=dark'),
      aliases: ['old-second'],
      parts: [{ caption: en('Before.'), query: '?t=2018-06-01' }],
    },
  ],
}
const moments = momentsOf(story)
const [first, part, second] = moments
if (!first || !part || !second) throw new Error('Expected three moments.')
const room = { chain: null, surface: 'present', theme: 'light', data: null } as const

describe('the path of a story', () => {
  it('shows a step as its query says, with the theme of the room unless the step names one', () => {
    expect(formatView(viewOfMoment(story, first, room))).toBe(
      '?t=2016-06-01&story=told&step=first&theme=light&view=present',
    )
    expect(formatView(viewOfStep(story, second.step, room))).toBe(
      '?t=2020-01-01&vs=2018-06-01&story=told&step=second&theme=dark&view=present',
    )
    expect(formatView(viewOfMoment(story, part, room))).toBe(
      '?t=2018-06-01&story=told&step=second.1&theme=light&view=present',
    )
  })

  it('is found by the id of a step and of its part, former ids included, and begins at the first otherwise', () => {
    expect(
      ['second', 'second.1', 'old-second', 'gone', null].map((ref) => placeIn(story, ref)),
    ).toEqual([2, 1, 2, 0, 0])
  })

  it('is left by whatever changes the view, and by nothing of the room', () => {
    const view = viewOfMoment(story, first, room)
    expect(isOffPath(view, story, first)).toBe(false)
    expect(isOffPath({ ...view, theme: 'dark', surface: 'speaker' }, story, first)).toBe(false)
    expect(isOffPath({ ...view, tint: 'deaths' }, story, first)).toBe(true)
  })

  it('has words for what is seen however the map lies, and for no other day, comparison or choice', () => {
    const view = viewOfMoment(story, second, room)
    const camera = { zoom: 3, lat: 30, lng: -100, bearing: 0, pitch: 0 }
    expect(tellsOther({ ...view, camera, projection: 'globe' }, story, second)).toBe(false)
    expect(tellsOther({ ...view, day: 0 }, story, second)).toBe(true)
    expect(tellsOther({ ...view, compare: null }, story, second)).toBe(true)
    const selection = { kind: 'link', id: 'mail' } as const
    expect(tellsOther({ ...view, selection }, story, second)).toBe(true)
  })

  it('has a plain map beside it, which keeps the place in the talk', () => {
    const view = { ...viewOfMoment(story, second, room), on: ['W1'], show: ['finished'] }
    expect(formatView(viewBesideStep(view))).toBe('?story=told&step=second&theme=dark&view=present')
  })

  it('knows an address that names a step and nothing of what it shows', () => {
    expect(isBare(parseView('?story=told&step=second.1&view=present').view)).toBe(true)
    expect(isBare(parseView('?t=2018-06-01&story=told&step=second.1').view)).toBe(false)
    expect(isBare(DEFAULT_VIEW)).toBe(true)
  })
})
