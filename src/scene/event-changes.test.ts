import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { eventChangeWords } from '@/report/record-words'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import { createSceneBuilder } from './build-scene'
import { eventChanges } from './event-changes'

const index = indexChain(
  createChain({
    links: [createLink('drug', 3), createLink('parts', 'not-described')],
    events: [
      createEvent('control', '2019-04-01', [
        createEffect('parts', '2019-05-01', { push: 'down' }),
        createEffect('drug', '2019-05-01', { to: 0 }, { voice: 'article' }),
        createEffect('drug', '2019-05-01', { to: 1 }),
      ]),
      createEvent('echo', '2020-01-01', [createEffect('drug', '2020-01-01', { to: 1 })]),
      createEvent('first', '2021-01-01', [createEffect('parts', '2021-01-01', { to: 2 })]),
      createEvent('overruled', '2022-01-01', [createEffect('drug', '2022-01-01', { to: 4 })]),
      createEvent('ruling', '2022-01-01', [createEffect('drug', '2022-01-01', { to: 2 })]),
    ],
  }),
)

function changes(eventId: string, view: Partial<ViewState> = {}): string[] {
  const event = index.events.get(eventId)?.event
  if (!event) throw new Error(`no event ${eventId}`)
  const scene = createSceneBuilder(index)({ ...DEFAULT_VIEW, ...view })
  return eventChanges(scene, event).map(
    (change) => `${change.link.id}: ${eventChangeWords(index, change)}`,
  )
}

describe('what an event is said to have changed', () => {
  it('is what both voices come to, with the level of the day before as the one before', () => {
    expect(changes('control')).toEqual(['drug: from major to minor', 'parts: said to restrict it'])
  })

  it('is what one voice says, where only that one counts', () => {
    expect(changes('control', { by: 'article' })).toEqual(['drug: first described, as none'])
  })

  it('is no change where the level stood already', () => {
    expect(changes('echo')).toEqual(['drug: stays minor'])
  })

  it('is that a link is described at all, where it was not', () => {
    expect(changes('first')).toEqual(['parts: first described, as significant'])
  })

  it('leaves out a level that another event sets on the very same day', () => {
    expect(changes('overruled')).toEqual([])
    expect(changes('ruling')).toEqual(['drug: from minor to significant'])
  })

  it('is nothing for an event that is switched off', () => {
    expect(changes('control', { off: ['control'] })).toEqual([])
  })
})
