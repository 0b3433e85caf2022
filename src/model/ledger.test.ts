import { expect, it } from 'vitest'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import { indexChain } from './chain-index'
import { ACTUAL } from './choices'
import { toDay } from './day'
import { historyOf, segmentAt } from './history'
import { levelsOf, runsOf } from './ledger'

it('is cut into runs where the cause is another, and where one cause sets in on another day', () => {
  const index = indexChain(
    createChain({
      links: [createLink('a', 4)],
      events: [
        createEvent('control', '2019-04-01', [
          createEffect('a', '2019-05-01', { to: 3 }),
          createEffect('a', '2019-05-01', { to: 2 }),
          createEffect('a', '2020-01-01', { to: 1 }),
        ]),
        createEvent('talks', '2020-01-01', [createEffect('a', '2020-01-01', { to: 2 })]),
      ],
    }),
  )
  const link = index.links.get('a')
  if (!link) throw new Error('no link a')
  const history = historyOf(index, link, ACTUAL)
  const runs = runsOf(history.stateOf(segmentAt(history, toDay('2021-01-01'))).ledger)
  expect(runs.map(levelsOf)).toEqual([
    { before: 4, after: 2 },
    { before: 2, after: 1 },
    { before: 1, after: 2 },
  ])
  expect(runs.map((run) => run.length)).toEqual([2, 1, 1])
})
