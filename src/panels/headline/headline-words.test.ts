import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import type { ViewState } from '@/store/view-state'
import {
  createChain,
  createEffect,
  createEvent,
  createLink,
  createSpeaker,
} from '../../../test/support/create-chain'
import { sceneOf } from '../../../test/support/create-figure'
import {
  effectLines,
  kickerWords,
  sameDayEvents,
  switchedLines,
  switchedTitle,
} from './headline-words'

const chain = createChain({
  speakers: ['DEA', 'CRS', 'White House', 'The essay'].map((name) => createSpeaker(name)),
  links: [
    createLink('mail', 3, { label: { en: 'By mail' }, title: { en: 'Drug by mail' } }),
    createLink('parts', 2, { label: { en: 'Parts' }, title: { en: 'Parts, China to Mexico' } }),
    createLink('others', 1, { label: { en: 'Parts' }, title: { en: 'Parts, India to Mexico' } }),
  ],
  events: [
    createEvent(
      'control',
      '2019-04-01',
      [
        createEffect('parts', '2019-05-01', { push: 'up' }, { saidBy: ['dea', 'crs'] }),
        createEffect('mail', '2019-05-01', { to: 1 }, { saidBy: ['crs', 'white-house'] }),
      ],
      { effective: '2019-05-01' },
    ),
    createEvent('law', '2019-05-01', [createEffect('parts', '2019-05-01', { push: 'down' })]),
    createEvent('told-twice', '2019-07-01', [
      createEffect(
        'others',
        '2019-07-01',
        { push: 'up' },
        { saidBy: ['the-essay'], voice: 'article', evidence: 'article' },
      ),
      createEffect('others', '2019-07-01', { push: 'up' }, { saidBy: ['crs'] }),
    ]),
    createEvent('in-two-steps', '2019-09-01', [
      createEffect('mail', '2020-01-01', { to: 0 }),
      createEffect('mail', '2019-09-01', { push: 'down' }),
    ]),
  ],
})
const on = (day: string, view: Partial<ViewState> = {}) =>
  sceneOf(chain, { day: toDay(day), ...view })

function told(day: string, view: Partial<ViewState> = {}) {
  const scene = on(day, view)
  if (!scene.latest) throw new Error('nothing is told')
  return { scene, event: scene.latest }
}

describe('the headline', () => {
  it('says when an event was announced once it is in force, and what it is', () => {
    const words = (day: string) => {
      const { scene, event } = told(day)
      return kickerWords(scene, event)
    }
    expect(words('2019-04-02')).toBe('1 April 2019 · China · control')
    expect(words('2019-05-01')).toBe(
      '1 May 2019 · in force, announced 1 April 2019 · China · control',
    )
  })

  it('has a line for each route, the moved level first, by its name on the map where that is its own', () => {
    const { scene, event } = told('2019-05-01')
    expect(effectLines(scene, event).map(({ name, change }) => `${name}: ${change}`)).toEqual([
      'By mail: major → minor',
      'Parts, China to Mexico: said to have boosted it',
    ])
    expect(effectLines(scene, event)[0]?.saidBy).toEqual(['CRS', 'White House'])
  })

  it('says from when on, as long as it is not in force', () => {
    const { scene, event } = told('2019-04-02')
    expect(effectLines(scene, event)[0]?.change).toBe('from 1 May 2019: major → minor')
  })

  it('has what an event does to a route over time in one row, by date', () => {
    const lines = effectLines(on('2019-09-02'), told('2019-09-02').event)
    expect(lines.map(({ change }) => change)).toEqual([
      'said to restrict it; from 1 January 2020: minor → none',
    ])
  })

  it('names those alone whose word counts', () => {
    const saidBy = (by: string) => {
      const scene = on('2019-08-01', { by })
      const last = scene.latest
      return last && effectLines(scene, last).map((line) => line.saidBy)
    }
    expect(saidBy('all')).toEqual([['The essay', 'CRS']])
    expect(saidBy('article')).toEqual([['The essay']])
    expect(saidBy('official')).toEqual([['CRS']])
  })

  it('names what else happens that day', () => {
    const { scene, event } = told('2019-05-01')
    expect(sameDayEvents(scene, event).map((other) => other.event.id)).toEqual(['law'])
  })

  it('says what is different for what is switched, levels first, and nothing while nothing is', () => {
    expect(switchedLines(on('2019-06-01'))).toEqual([])
    const without = on('2019-06-01', { off: ['control', 'law'] })
    expect(switchedLines(without)).toEqual([
      'By mail: major instead of minor',
      'Parts, China to Mexico: 0 measures against it instead of 1',
    ])
    expect(switchedLines(on('2019-08-01', { off: ['told-twice'] }))).toEqual([
      'Parts, India to Mexico: 0 measures for it instead of 1',
    ])
    expect(switchedTitle(without)).toBe('With all your switches:')
    expect(switchedTitle(on('2019-06-01', { off: ['law'] }))).toBe('Without it:')
  })
})
