import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import {
  createChain,
  createEffect,
  createEvent,
  createLever,
  createLink,
} from '../../test/support/create-chain'
import { actedWords } from './event-words'

const down = { push: 'down' } as const
const index = indexChain(
  createChain({
    links: [createLink('mail')],
    events: [
      createEvent('same', '2019-05-01', [createEffect('mail', '2019-05-01', down)]),
      createEvent('later', '2018-12-01', [createEffect('mail', '2019-05-01', down)]),
      createEvent('force', '2019-04-01', [createEffect('mail', '2019-05-01', down)], {
        effective: '2019-05-01',
      }),
      createEvent('coarse', '2014', [createEffect('mail', '2014', down)]),
      createEvent('ended', '2018-12-01', [
        createEffect('mail', '2019-05-01', down, { until: '2020-01-01' }),
      ]),
    ],
    levers: [createLever('ask', [createEffect('mail', '2019-05-01', down)])],
  }),
)

describe('when something was that acts on a route', () => {
  it.each([
    ['same', '1 May 2019'],
    ['later', '1 December 2018, acting from 1 May 2019'],
    ['force', '1 April 2019, in force 1 May 2019'],
    ['coarse', '2014'],
    ['ended', '1 December 2018, acting from 1 May 2019 to 31 December 2019'],
    ['ask', 'Imagined from 1 May 2019'],
  ])('is its own day, never that of its effect alone: %s', (id, words) => {
    const timed = index.effects
      .get('mail')
      ?.find(({ cause }) => (cause.kind === 'event' ? cause.event.id : cause.lever.id) === id)
    expect(timed && actedWords(index, timed)).toBe(words)
  })
})
