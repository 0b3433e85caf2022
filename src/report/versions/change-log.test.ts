import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import type { Chain } from '@/model/schema/chain'
import type { Series } from '@/model/schema/history'
import type { ChangeLog, RecordChange } from '@/model/schema/versions'
import { compareVersions } from '@/model/versions/compare-versions'
import { createSceneBuilder } from '@/scene/build-scene'
import { splitByView } from '@/scene/versions/touched'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { createEffect, createEvent, createLink } from '../../../test/support/create-chain'
import { createSeries } from '../../../test/support/create-series'
import { createSnapshot } from '../../../test/support/create-snapshot'
import { levelChangeWords, recordLines } from './change-words'

type Point = Series['lines'][number]['points'][number]

const toMajor = createEffect('drug', '2020-01', { to: 3 })
const before = createSnapshot('2026.1.1', {
  links: [createLink('drug', 2), createLink('cash', 1, { scope: 'regional' })],
  events: [createEvent('turn', '2019-12', [toMajor]), createEvent('late', '2024-01-01')],
})
const changeTo = (patch: Partial<Chain>) => ({ ...before, chain: { ...before.chain, ...patch } })

function linesOf(patch: Partial<Chain>): string[][] {
  const after = changeTo(patch)
  const index = indexChain(after.chain)
  return compareVersions(before, after).records.map((record) => recordLines(index, record))
}

describe('a change in words', () => {
  it('gives both sides of a date as precisely as it is stated, and of a short text', () => {
    const event = createEvent('turn', '2019-12-05', [toMajor], { title: { en: 'Better' } })
    const late = createEvent('late', '2024-01-01', [], { until: '2025' })

    expect(linesOf({ events: [event, late] })).toEqual([
      ['date: December 2019 → 5 December 2019', 'title: Title of turn → Better'],
      ['ends: none → 2025'],
    ])
  })

  it('tells the figures of a line with their dates, and which are provisional', () => {
    const withLast = (last: Point) => ({
      ...before,
      series: [createSeries('annual', [[{ date: '2015', value: 1 }, last]])],
    })
    const [was, is] = [
      withLast({ date: '2025-11', value: 71_542, provisional: true }),
      withLast({ date: '2025-11', value: null }),
    ]
    const [record] = compareVersions(was, is).records

    expect(record && recordLines(indexChain(is.chain), record)).toEqual([
      'values of Line a: November 2025: 71,542 (provisional) → November 2025: not available',
    ])
  })

  it('says of a long text only that it is different', () => {
    const summary = { en: 'A summary that goes on for much longer than there is room in a list.' }
    const event = createEvent('turn', '2019-12', [toMajor], { summary })

    expect(linesOf({ events: [event, createEvent('late', '2024-01-01')] })).toEqual([
      ['summary: different'],
    ])
  })

  it('says what an effect was and is, in the words of the link', () => {
    const late = createEvent('late', '2024-01-01', [
      createEffect('drug', '2024-02', { push: 'down' }),
    ])
    const turn = createEvent('turn', '2019-12', [{ ...toMajor, change: { to: 4 } }])

    expect(linesOf({ events: [turn, late] })).toEqual([
      ['effect on drug: major, from January 2020 → dominant, from January 2020'],
      ['effect on drug added: said to restrict it, from February 2024'],
    ])
  })

  it('says of a new event when it was and what it did', () => {
    const added = createEvent('new', '2021-03-01', [
      createEffect('drug', '2021-04', { push: 'up' }),
    ])

    expect(linesOf({ events: [...before.chain.events, added] })).toEqual([
      ['1 March 2021', 'effect on drug: said to have boosted it, from April 2021'],
    ])
  })

  it('gives the days of another level', () => {
    const after = changeTo({
      events: [createEvent('turn', '2019-12', [{ ...toMajor, onset: '2020-01-15' }])],
    })
    const [level] = compareVersions(before, after).levels

    expect(level && levelChangeWords(indexChain(after.chain), level)).toBe(
      'from 1 January 2020 until 15 January 2020: was major, is significant',
    )
  })
})

describe('what touches a view', () => {
  const record = (kind: RecordChange['kind'], id: string): RecordChange => ({
    kind,
    id,
    title: { en: id },
    turn: 'changed',
    fields: [],
    effects: [],
  })
  const log: ChangeLog = {
    from: '2026.1.1',
    to: '2026.2.1',
    records: [
      record('event', 'turn'),
      record('event', 'late'),
      record('link', 'drug'),
      record('link', 'cash'),
      record('place', 'cn'),
      record('claim', 'C1'),
      record('series', 'us-t404-12month'),
      record('source', 's'),
    ],
    levels: [
      {
        link: 'drug',
        title: { en: 'drug' },
        from: '2021-01-01',
        to: '2021-02-01',
        before: 1,
        after: 2,
      },
      { link: 'drug', title: { en: 'drug' }, from: '2021-02-01', to: null, before: 1, after: 2 },
    ],
  }
  const inView = (view: Partial<ViewState> = {}) => {
    const chain = { ...before.chain, openingSeries: ['us-t404-12month'] }
    const scene = createSceneBuilder(indexChain(chain))({
      ...DEFAULT_VIEW,
      day: toDay('2021-01-31'),
      ...view,
    })
    const { inView: found, elsewhere } = splitByView(log, [scene])
    expect(found.records.length + elsewhere.records.length).toBe(log.records.length)
    expect(found.levels.length + elsewhere.levels.length).toBe(log.levels.length)
    return [...found.records.map(({ id }) => id), ...found.levels.map(({ from }) => from)]
  }

  it('is in force, drawn or charted, and on the day', () => {
    expect(inView()).toEqual(['turn', 'drug', 'cn', 'us-t404-12month', '2021-01-01'])
  })

  it('is what is selected, though it is not in force yet', () => {
    expect(inView({ selection: { kind: 'event', id: 'late' } })).toContain('late')
  })

  it('follows the scope, the day and the page', () => {
    expect(inView({ scope: 'regional' })).toContain('cash')
    expect(inView({ day: toDay('2021-02-01') })).toContain('2021-02-01')
    expect(inView({ surface: 'claims' })).toContain('C1')
  })
})
