import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { ACTUAL } from '@/model/choices'
import { toDay } from '@/model/day'
import { historyOf } from '@/model/history'
import type { Effect } from '@/model/schema/effect'
import type { ChainEvent } from '@/model/schema/history'
import {
  createChain,
  createEffect,
  createEvent,
  createLink,
} from '../../../test/support/create-chain'
import { bandsOf, ghostBands, levelShare, pressureSteps, throatPath } from './score-lanes'

const historyWith = (effects: Effect[]) => historyOfEvents([createEvent('e', '2014', effects)])

function historyOfEvents(events: ChainEvent[]) {
  const index = indexChain(createChain({ links: [createLink('a', 3)], events }))
  const link = index.links.get('a')
  if (!link) throw new Error('no link')
  return historyOf(index, link, ACTUAL)
}

describe('a lane of the score', () => {
  it('is one band a level, and ends where verification ends', () => {
    const history = historyWith([
      createEffect('a', '2019-05-01', { to: 1 }),
      createEffect('a', '2020-01-01', { push: 'down' }),
    ])
    expect(bandsOf(history, toDay('2026-07-01'))).toEqual([
      { from: toDay('2013-01-01'), to: toDay('2019-05-01'), level: 3 },
      { from: toDay('2019-05-01'), to: toDay('2026-07-01'), level: 1 },
    ])
  })

  it('counts the measures that press, from when to when, on a flow that has ended too, as the map does', () => {
    const history = historyOfEvents([
      createEvent('law', '2020-01-01', [
        createEffect('a', '2020-01-01', { push: 'down' }, { until: '2021-01-01' }),
      ]),
      createEvent('control', '2022-01-01', [createEffect('a', '2022-01-01', { push: 'down' })]),
      createEvent('end', '2023-01-01', [createEffect('a', '2023-01-01', { to: 0 })]),
    ])
    expect(pressureSteps(history, toDay('2026-07-01'))).toEqual([
      { from: toDay('2013-01-01'), to: toDay('2020-01-01'), count: 0 },
      { from: toDay('2020-01-01'), to: toDay('2021-01-01'), count: 1 },
      { from: toDay('2021-01-01'), to: toDay('2022-01-01'), count: 0 },
      { from: toDay('2022-01-01'), to: toDay('2023-01-01'), count: 1 },
      { from: toDay('2023-01-01'), to: toDay('2026-07-01'), count: 2 },
    ])
  })

  it('keeps as a ghost what a what-if took away, only where the level is another one', () => {
    const shown = [
      { from: 0, to: 10, level: 3 },
      { from: 10, to: 30, level: 2 },
    ] as const
    const actual = [
      { from: 0, to: 20, level: 3 },
      { from: 20, to: 30, level: 2 },
    ] as const
    expect(ghostBands(shown, actual)).toEqual([{ from: 10, to: 20, level: 3 }])
    expect(ghostBands(shown, shown)).toEqual([])
  })

  it('is as high as its level', () => {
    expect([0, 1, 2, 3, 4].map((level) => levelShare(level as 0 | 1 | 2 | 3 | 4))).toEqual([
      0, 0.25, 0.5, 0.75, 1,
    ])
    expect(levelShare('not-rated')).toBe(0)
  })

  describe('closes from both sides', () => {
    const steps = (...counts: number[]) =>
      counts.map((count, i) => ({ from: i * 10, to: (i + 1) * 10, count }))
    const throat = { heightPx: 38, insetPx: 1, openPx: 16, most: 10 }

    it('by the same step for each measure, from the first to the last that presses', () => {
      expect(throatPath(steps(0, 2, 5, 0), (day) => day, throat)).toBe(
        'M10 1L10 3H20L20 6H30V1ZM10 37L10 35H20L20 32H30V37Z',
      )
    })

    it('as far as the widest band and no farther, under the most that ever press', () => {
      expect(throatPath(steps(10), (day) => day, throat)).toBe('M0 1L0 11H10V1ZM0 37L0 27H10V37Z')
    })

    it('not at all where nothing presses', () => {
      expect(throatPath(steps(0, 0), (day) => day, throat)).toBeNull()
    })
  })
})
