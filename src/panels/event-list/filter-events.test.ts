import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW } from '@/store/view-state'
import { createChain, createEffect, createEvent } from '../../../test/support/create-chain'
import { type EventFilter, filterEvents, NO_FILTER } from './filter-events'

const index = indexChain(
  createChain({
    events: [
      createEvent('letter', '2023-04-04', [createEffect('a', '2023-04-04', { push: 'mixed' })], {
        title: { en: 'López Obrador writes to Xi' },
        actors: ['mexico', 'china'],
        kind: 'talks',
      }),
      createEvent('tariff', '2025-02-01', [], {
        title: { en: 'A tariff of 10 per cent' },
        actors: ['united-states'],
        kind: 'tariff',
      }),
    ],
  }),
)
const { events } = createSceneBuilder(index)(DEFAULT_VIEW)
const found = (patch: Partial<EventFilter>) =>
  filterEvents(index, events, { ...NO_FILTER, ...patch }).map(({ event }) => event.id)

describe('the filter of events', () => {
  it('lets everything through while it is empty', () => {
    expect(found({})).toEqual(['letter', 'tariff'])
    expect(found({ text: '   ' })).toEqual(['letter', 'tariff'])
  })

  it('finds all the words, in any order, whatever their accents and case', () => {
    expect(found({ text: 'obrador lopez' })).toEqual(['letter'])
    expect(found({ text: 'lopez tariff' })).toEqual([])
  })

  it('finds a year', () => {
    expect(found({ text: '2025' })).toEqual(['tariff'])
  })

  it('asks for all its parts at once', () => {
    expect(found({ actor: 'china' })).toEqual(['letter'])
    expect(found({ actor: 'china', kind: 'tariff' })).toEqual([])
    expect(found({ link: 'a' })).toEqual(['letter'])
  })
})
