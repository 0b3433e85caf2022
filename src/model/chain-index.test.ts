import { describe, expect, it } from 'vitest'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import { indexChain } from './chain-index'
import type { ChainEvent } from './schema/history'

/** What acts on the one link, in the order of the fold. */
function order(events: ChainEvent[]): string[] {
  const index = indexChain(createChain({ links: [createLink('drug', 3)], events }))
  return (index.effects.get('drug') ?? []).map(({ effect }) => effect.mechanism.en)
}

const effect = (name: string, onset: string, to: 1 | 2 = 1) =>
  createEffect('drug', onset, { to }, { mechanism: { en: name } })

describe('the order of what acts on a link', () => {
  it('is that of the days on which it sets in, whatever was decided first', () => {
    const events = [
      createEvent('early', '2018-01-01', [effect('sets in last', '2021-01-01')]),
      createEvent('late', '2019-01-01', [effect('sets in first', '2020-01-01')]),
    ]
    expect(order(events)).toEqual(['sets in first', 'sets in last'])
  })

  it('is on one day that of the events, then of their ids, then of the record', () => {
    const events = [
      createEvent('a', '2019-06-01', [effect('decided later', '2020-01-01')]),
      createEvent('c', '2019-01-01', [effect('c', '2020-01-01')]),
      createEvent('b', '2019-01-01', [
        effect('b, first', '2020-01-01'),
        effect('b, second', '2020-01-01', 2),
      ]),
    ]
    expect(order(events)).toEqual(['b, first', 'b, second', 'c', 'decided later'])
  })
})
