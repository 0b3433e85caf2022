import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import type { Chain } from '@/model/schema/chain'
import { viewChangeClauses, viewChangeSentence } from '@/report/versions/view-change-words'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import {
  createChain,
  createEffect,
  createEvent,
  createLink,
} from '../../../test/support/create-chain'
import { createSceneBuilder } from '../build-scene'
import { viewChanges } from './view-changes'

const toMajor = createEffect('drug', '2020-01-01', { to: 3 })
const toDominant = createEffect('drug', '2020-01-01', { to: 4 })
const first: Partial<Chain> = {
  version: '2026.11.24',
  links: [createLink('drug', 2)],
  events: [createEvent('turn', '2019-12-01', [toMajor])],
}

function compare(
  after: Partial<Chain>,
  { before = {}, view = {} }: { before?: Partial<Chain>; view?: Partial<ViewState> } = {},
) {
  const sceneOf = (patch: Partial<Chain>) =>
    createSceneBuilder(indexChain(createChain({ ...first, ...patch })))({
      ...DEFAULT_VIEW,
      day: toDay('2021-01-01'),
      ...view,
    })
  const [was, is] = [sceneOf(before), sceneOf({ version: '2027.3.3', ...after })]
  const changes = viewChanges(was, is)
  return {
    clauses: viewChangeClauses(is, changes),
    sentence: (isPast: boolean) => viewChangeSentence(is, changes, isPast),
  }
}

describe('what later data makes of a view', () => {
  it('is nothing where both show the same, whatever the wording', () => {
    const event = createEvent('turn', '2019-12-01', [toMajor], { title: { en: 'Reworded' } })

    expect(compare({ events: [event] }).sentence(true)).toBe(
      'With data of 3 March 2027, nothing in this view is different.',
    )
  })

  it('counts events in force and names levels, first what was and then what is', () => {
    const events = [
      createEvent('turn', '2019-12-01', [toDominant]),
      createEvent('new', '2020-05-01'),
    ]

    expect(compare({ events }).sentence(false)).toBe(
      'Since then, in this view: 1 event in force was added; the level of drug on this day was major and is dominant.',
    )
  })

  it('is of the day: what differs at other times is not told', () => {
    const events = [...(first.events ?? []), createEvent('new', '2023-05-01')]

    expect(compare({ events }).clauses).toEqual([])
  })

  it('is of the choices: an event that is switched off changes nothing', () => {
    const view = { off: ['turn'] }

    expect(
      compare({ events: [createEvent('turn', '2019-12-01', [toDominant])] }, { view }).clauses,
    ).toEqual([])
  })

  it('tells a link that only one version shows', () => {
    expect(compare({ links: [createLink('drug', 2), createLink('cash', 1)] }).clauses).toEqual([
      'cash was not shown and is minor',
    ])
    expect(compare({ links: [], events: [] }).clauses).toEqual([
      '1 event in force was removed',
      'drug was major and is not shown',
    ])
  })

  it('tells pressure where the level is the same', () => {
    const law = createEvent('law', '2020-06-01', [
      createEffect('drug', '2020-06-01', { push: 'down' }),
    ])

    expect(
      compare({ events: [createEvent('turn', '2019-12-01', [toMajor]), law] }).clauses,
    ).toEqual([
      '1 event in force was added',
      'drug had 1 measure said to have boosted it and has 1 measure said to restrict it, 1 said to have boosted it',
    ])
  })

  it('knows a renamed link and a renamed event by their aliases', () => {
    const renamed: Partial<Chain> = {
      links: [createLink('drug-by-mail', 2, { aliases: ['drug'] })],
      events: [
        createEvent('turn-2020', '2019-12-01', [{ ...toMajor, link: 'drug-by-mail' }], {
          aliases: ['turn'],
        }),
      ],
    }

    expect(compare(renamed).clauses).toEqual([])
    expect(compare({}, { before: renamed }).clauses).toEqual([])
  })

  it('says how many more there are than a strip has room for', () => {
    const links = ['a', 'b', 'c', 'd'].map((id) => createLink(id, 1))

    expect(compare({ links: [createLink('drug', 2), ...links] }).sentence(true)).toBe(
      'With data of 3 March 2027, in this view: a was not shown and is minor; b was not shown and is minor; and 2 more.',
    )
  })
})
