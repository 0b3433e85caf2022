import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { createSceneBuilder } from '@/scene/build-scene'
import { drawnLinks } from '@/scene/drawn-links'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import { isInQuestion } from './in-question'

const build = createSceneBuilder(
  indexChain(
    createChain({
      links: [createLink('mail', 3), createLink('parts', 2, { to: 'mx' })],
      events: [
        createEvent('control', '2019-05-01', [createEffect('mail', '2019-05-01', { to: 1 })]),
        createEvent('later', '2022-01-01'),
      ],
    }),
  ),
)
const inQuestion = (patch: Partial<ViewState>) => {
  const scene = build({ ...DEFAULT_VIEW, day: toDay('2020-01-01'), ...patch })
  return drawnLinks(scene).flatMap((drawn) =>
    isInQuestion(scene, drawn) ? [drawn.link.link.id] : [],
  )
}

describe('what the reader looks at', () => {
  it('is everything until something is selected or compared', () => {
    expect(inQuestion({})).toEqual(['mail', 'parts'])
  })

  it('is what the selection is about', () => {
    expect(inQuestion({ selection: { kind: 'link', id: 'parts' } })).toEqual(['parts'])
    expect(inQuestion({ selection: { kind: 'event', id: 'control' } })).toEqual(['mail'])
  })

  it('is what differs in a comparison, and everything where nothing does', () => {
    expect(inQuestion({ compare: toDay('2018-01-01') })).toEqual(['mail'])
    expect(inQuestion({ compare: toDay('2021-01-01') })).toEqual(['mail', 'parts'])
    expect(inQuestion({ compare: 'actual', off: ['later'] })).toEqual(['mail', 'parts'])
  })
})
