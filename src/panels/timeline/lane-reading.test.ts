import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { ACTUAL, type Choices } from '@/model/choices'
import { toDay } from '@/model/day'
import { historyOf, segmentAt } from '@/model/history'
import { levelWord } from '@/report/record-words'
import {
  createChain,
  createEffect,
  createEvent,
  createLink,
} from '../../../test/support/create-chain'
import { readLane } from './lane-reading'

const index = indexChain(
  createChain({
    links: [createLink('a', 3), createLink('new', 'not-described')],
    events: [
      createEvent('control', '2019-05-01', [
        createEffect('a', '2019-05-01', { to: 1 }, { saidBy: ['somebody'] }),
        createEffect('a', '2019-06-01', { push: 'down' }, { evidence: 'contested' }),
      ]),
      createEvent('talks', '2020-01-01', [
        createEffect('a', '2020-01-01', { push: 'up' }, { until: '2021-01-01' }),
      ]),
    ],
  }),
)

function lane(id: string, choices: Choices = ACTUAL) {
  const link = index.links.get(id)
  if (!link) throw new Error(`no link ${id}`)
  return historyOf(index, link, choices)
}
const read = (day: string, id = 'a') =>
  readLane(index, { history: lane(id), actual: null }, toDay(day))

describe('a lane of the score under the pointer', () => {
  it('says what opened it, before anything set the level', () => {
    expect(read('2013-01-01')).toMatchObject({
      level: 'major',
      since: 'the start (2013)',
      setBy: { title: 'said so', saidBy: 'official source' },
      pushes: [],
    })
  })

  it('says what set the level, who says so, and the pushes in force, the latest first', () => {
    expect(read('2020-06-01')).toEqual({
      title: 'a',
      level: 'minor',
      since: '1 May 2019',
      actualLevel: null,
      setBy: { title: 'Title of control', saidBy: 'somebody · official source' },
      pushes: [
        expect.objectContaining({
          word: 'said to have boosted it',
          title: 'Title of talks',
          isContested: false,
        }),
        expect.objectContaining({
          word: 'said to restrict it',
          title: 'Title of control',
          isContested: true,
        }),
      ],
      morePushes: 0,
    })
    expect(read('2021-01-01').pushes.map(({ word }) => word)).toEqual(['said to restrict it'])
  })

  it('says nothing of what was not verified, and names nobody for what no source describes', () => {
    expect(read('2026-07-01').level).toBeNull()
    expect(read('2020-01-01', 'new')).toMatchObject({
      level: 'no source covers this date',
      setBy: null,
    })
  })

  it('says in a what-if what the level really was, where it was another one', () => {
    const withoutControl = lane('a', { ...ACTUAL, off: new Set(['control']) })
    const readBoth = (day: string) =>
      readLane(index, { history: withoutControl, actual: lane('a') }, toDay(day))
    expect(readBoth('2019-04-30')).toMatchObject({ level: 'major', actualLevel: null })
    expect(readBoth('2020-06-01')).toMatchObject({ level: 'major', actualLevel: 'minor' })
  })

  it('is the fold of its day, on every verified day', () => {
    const history = lane('a')
    fc.assert(
      fc.property(fc.integer({ min: index.spanFrom, max: index.verifiedUntil - 1 }), (day) => {
        const state = history.stateOf(segmentAt(history, day))
        const reading = readLane(index, { history, actual: null }, day)
        expect(reading.level).toBe(levelWord(index, 'finished', state.level))
        const pushes = state.ledger.filter(({ timed }) => 'push' in timed.effect.change)
        expect(reading.pushes.length + reading.morePushes).toBe(pushes.length)
      }),
    )
  })
})
