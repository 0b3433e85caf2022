import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import {
  createChain,
  createEffect,
  createEvent,
  createLink,
  createPlace,
} from '../../test/support/create-chain'
import { contextWords } from './context-words'

const index = indexChain(
  createChain({
    places: [
      createPlace('cn', { name: { en: 'China' }, role: { en: 'precursor suppliers' } }),
      createPlace('mx'),
      createPlace('us'),
    ],
    links: [
      createLink('drug', 3, { title: { en: 'Finished drug, China to the US' } }),
      createLink('parts', 'not-described', { title: { en: 'Precursors, China to Mexico' } }),
    ],
    events: [
      createEvent('control', '2019-05-01', [createEffect('drug', '2019-05-01', { push: 'down' })], {
        title: { en: 'China controls the class' },
      }),
      createEvent('turn', '2020-03', [], { title: { en: 'The trade turns' } }),
    ],
  }),
)
function words(patch: Partial<ViewState>): string {
  const { date, text } = contextWords(createSceneBuilder(index)({ ...DEFAULT_VIEW, ...patch }))
  return date === null ? text : `${date}: ${text}`
}

describe('the one line beside the day', () => {
  it('is the latest event, with its date only where that is another day', () => {
    expect(words({ day: toDay('2019-05-01') })).toBe('China controls the class')
    expect(words({ day: toDay('2019-05-02') })).toBe('1 May 2019: China controls the class')
  })

  it('dates an event as precisely as its source does, also on the day it stands on', () => {
    expect(words({ day: toDay('2020-03-01') })).toBe('March 2020: The trade turns')
  })

  it('is empty before the first event', () => {
    expect(words({ day: toDay('2019-04-30') })).toBe('')
  })

  it('is what is selected, as it stands on the day', () => {
    const day = toDay('2019-05-01')
    expect(words({ day, selection: { kind: 'link', id: 'drug' } })).toMatch(
      /^Finished drug, China to the US: .+, 1 measure said to restrict it$/,
    )
    expect(words({ day, selection: { kind: 'link', id: 'parts' } })).toBe(
      'Precursors, China to Mexico: no source covers this date',
    )
    expect(words({ day, selection: { kind: 'event', id: 'turn' } })).toBe(
      'March 2020: The trade turns',
    )
    expect(words({ day, selection: { kind: 'place', id: 'cn' } })).toBe(
      'China: precursor suppliers',
    )
  })

  it('says of a selected event that it is switched off', () => {
    const selection = { kind: 'event', id: 'control' } as const
    expect(words({ day: toDay('2019-05-01'), selection, off: ['control'] })).toBe(
      'China controls the class (switched off)',
    )
  })

  it('is the latest event again where the selection does not exist', () => {
    expect(words({ day: toDay('2019-05-01'), selection: { kind: 'link', id: 'gone' } })).toBe(
      'China controls the class',
    )
  })
})
