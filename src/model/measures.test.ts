import { describe, expect, it } from 'vitest'
import {
  createChain,
  createEffect,
  createEvent,
  createLever,
  createLink,
} from '../../test/support/create-chain'
import { causeId, indexChain } from './chain-index'
import { ACTUAL, type Choices } from './choices'
import { toDay } from './day'
import { historyOf, segmentAt } from './history'
import type { Direction } from './measures'
import type { ChainEvent, Lever } from './schema/history'

/** Ids of what the measures in force consist of, by direction. */
function measures(
  events: ChainEvent[],
  choices: Partial<Choices> = {},
  levers: Lever[] = [],
): Record<Direction, string[]> {
  const index = indexChain(createChain({ links: [createLink('a', 3)], events, levers }))
  const link = index.links.get('a')
  if (!link) throw new Error('no link')
  const history = historyOf(index, link, { ...ACTUAL, ...choices })
  const { pressure } = history.stateOf(segmentAt(history, toDay('2026-01-01')))
  const ids = (direction: Direction) =>
    pressure[direction].map((steps) =>
      [...new Set(steps.map(({ cause }) => causeId(cause)))].join('+'),
    )
  return { down: ids('down'), up: ids('up'), mixed: ids('mixed') }
}

const pushing = (
  id: string,
  date: string,
  kind: ChainEvent['kind'],
  patch: Partial<ChainEvent> = {},
) => createEvent(id, date, [createEffect('a', date, { push: 'down' })], { kind, ...patch })

describe('what is counted as a measure', () => {
  it('is every act of an authority, and nothing said, met for, measured or come about', () => {
    const kinds = [
      'control',
      'law',
      'sanction',
      'tariff',
      'funding',
      'enforcement',
      'statement',
      'talks',
      'outcome',
      'development',
    ] as const
    const events = kinds.map((kind, i) => pushing(kind, `20${10 + i + 3}-01-01`, kind))
    expect(measures(events).down).toEqual([
      'control',
      'law',
      'sanction',
      'tariff',
      'funding',
      'enforcement',
    ])
  })

  it('is a step once, whoever speaks of it and however many records it has', () => {
    const un = pushing('un', '2022-03-16', 'control')
    const adoption = pushing('adoption', '2024-09-01', 'control', { sameStepAs: 'un' })
    const other = createEvent('other', '2023-01-01', [
      createEffect('a', '2023-01-01', { push: 'down' }, { voice: 'article' }),
      createEffect('a', '2023-01-01', { push: 'down' }),
    ])
    expect(measures([un, other, adoption]).down).toEqual(['un+adoption', 'other'])
    expect(measures([un, other, adoption], { off: new Set(['un']) }).down).toEqual([
      'other',
      'adoption',
    ])
  })

  it('is also one that moved the level, by what both voices come to together', () => {
    const cut = createEvent('cut', '2019-05-01', [
      createEffect('a', '2019-05-01', { to: 0 }, { voice: 'article' }),
      createEffect('a', '2019-05-01', { to: 1 }),
    ])
    const back = createEvent('back', '2020-01-01', [createEffect('a', '2020-01-01', { by: 1 })])
    const same = createEvent('same', '2021-01-01', [
      createEffect('a', '2021-01-01', { to: 1 }, { voice: 'article' }),
      createEffect('a', '2021-01-01', { to: 2 }),
    ])
    expect(measures([cut, back, same])).toEqual({ down: ['cut'], up: ['back'], mixed: [] })
  })

  it('stands under unclear where one step is said to have done both', () => {
    const both = createEvent('both', '2019-05-01', [
      createEffect('a', '2019-05-01', { push: 'down' }, { voice: 'article' }),
      createEffect('a', '2019-05-01', { push: 'up' }),
    ])
    expect(measures([both])).toEqual({ down: [], up: [], mixed: ['both'] })
  })

  it('counts a lever that is imagined as pulled, and nothing of one that is not', () => {
    const lever = createLever('W1', [createEffect('a', '2019-05-01', { push: 'down' })])
    expect(measures([], {}, [lever]).down).toEqual([])
    expect(measures([], { on: new Set(['W1']) }, [lever]).down).toEqual(['W1'])
  })
})
