import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createChain,
  createEffect,
  createEvent,
  createLink,
  createPlace,
} from '../../../test/support/create-chain'
import { createSeries } from '../../../test/support/create-series'
import { createSnapshot, createSource } from '../../../test/support/create-snapshot'
import type { Chain } from '../schema/chain'
import type { Claim, Series } from '../schema/history'
import { changeLogSchema, type RecordChange, type Snapshot } from '../schema/versions'
import { compareFields } from './compare-fields'
import { compareVersions } from './compare-versions'

type Point = Series['lines'][number]['points'][number]

const toDominant = createEffect('cn-mx', '2020-01-01', { to: 4 })
const toMajor = createEffect('cn-mx', '2020-01-01', { to: 3 })

const first = (patch: Partial<Chain> = {}) =>
  createSnapshot('2026.1.1', {
    links: [createLink('cn-mx', 2), createLink('mx-us', 1)],
    events: [createEvent('turn', '2019-12-01', [toMajor])],
    ...patch,
  })
const changed = (log: { records: readonly RecordChange[] }) =>
  log.records.map(({ turn, kind, id }) => `${turn} ${kind} ${id}`)

describe('what changed between two versions', () => {
  it('is nothing for a version and itself', () => {
    expect(compareVersions(first(), first())).toEqual({
      from: '2026.1.1',
      to: '2026.1.1',
      records: [],
      levels: [],
    })
  })

  it('names what came, what went and what is different', () => {
    const after = first({
      links: [createLink('cn-mx', 2), createLink('cn-us', 1)],
      places: [createPlace('cn', { inArticle: false }), createPlace('mx'), createPlace('us')],
    })

    expect(changed(compareVersions(first(), after))).toEqual([
      'removed link mx-us',
      'added link cn-us',
      'changed place cn',
    ])
  })

  it('says of each field what it was and what it is, texts as they read', () => {
    const event = createEvent('turn', '2019-12-05', [toMajor], {
      title: { en: 'A better title' },
      until: '2021',
      sources: ['s', 'b'],
    })
    const [record] = compareVersions(first(), first({ events: [event] })).records

    expect(record?.title.en).toBe('A better title')
    expect(record?.fields).toEqual([
      { field: 'date', before: '2019-12-01', after: '2019-12-05' },
      { field: 'title', before: 'Title of turn', after: 'A better title' },
      { field: 'sources', before: 's', after: 's; b' },
      { field: 'until', before: null, after: '2021' },
    ])
  })

  it('takes a field that holds null for one that is left out', () => {
    expect(compareFields({ date: null, note: null }, { date: '2024-03-20', url: null })).toEqual([
      { field: 'date', before: null, after: '2024-03-20' },
    ])
  })

  it('pairs the effects of an event by link, voice and day, and keeps both sides whole', () => {
    const push = createEffect('mx-us', '2020-02-01', { push: 'down' })
    const after = first({ events: [createEvent('turn', '2019-12-01', [push, toDominant])] })
    const [record] = compareVersions(first(), after).records

    expect(record?.fields).toEqual([])
    expect(record?.effects).toEqual([
      { link: 'cn-mx', turn: 'changed', before: toMajor, after: toDominant },
      { link: 'mx-us', turn: 'added', before: null, after: push },
    ])
  })

  it('takes an effect that only moved in its file for the same', () => {
    const push = createEffect('mx-us', '2020-02-01', { push: 'down' })
    const [a, b] = [
      [push, toMajor],
      [toMajor, push],
    ].map((effects) => first({ events: [createEvent('turn', '2019-12-01', effects)] }))

    expect(compareVersions(a ?? first(), b ?? first()).records).toEqual([])
  })

  it('gives the days on which a link has another level, half-open', () => {
    const after = first({
      events: [
        createEvent('turn', '2019-12-01', [{ ...toDominant, onset: '2019-12-15' }]),
        createEvent('end', '2022-01-01', [createEffect('cn-mx', '2022-01-01', { to: 3 })]),
      ],
    })

    expect(compareVersions(first(), after).levels).toEqual([
      {
        link: 'cn-mx',
        title: { en: 'cn-mx' },
        from: '2019-12-15',
        to: '2020-01-01',
        before: 2,
        after: 4,
      },
      {
        link: 'cn-mx',
        title: { en: 'cn-mx' },
        from: '2020-01-01',
        to: '2022-01-01',
        before: 3,
        after: 4,
      },
    ])
  })

  it('gives two stretches with the same levels one by one, and what lies between to neither', () => {
    const raised = (onset: string) => createEffect('cn-mx', onset, { to: 4 })
    const lowered = (onset: string) => createEffect('cn-mx', onset, { to: 2 })
    const after = first({
      events: [
        createEvent('one', '2015-01-01', [raised('2015-01-01'), lowered('2016-01-01')]),
        createEvent('two', '2017-01-01', [raised('2017-01-01'), lowered('2018-01-01')]),
      ],
    })
    const { levels } = compareVersions(first({ events: [] }), after)

    expect(levels.map(({ from, to, before, after }) => [from, to, before, after])).toEqual([
      ['2015-01-01', '2016-01-01', 2, 4],
      ['2017-01-01', '2018-01-01', 2, 4],
    ])
  })

  it('leaves the end open where the other level lasts, and compares only days that both cover', () => {
    const after = first({
      span: { from: '2012-01-01', to: '2030-01-01' },
      events: [createEvent('turn', '2019-12-01', [toDominant])],
    })
    const log = compareVersions(first(), after)

    expect(log.levels.map(({ from, to }) => [from, to])).toEqual([['2020-01-01', null]])
    expect(changed(log)).toContain('changed chain test')
  })

  it('knows nothing of a turn on a day that only one of them covers', () => {
    const after = first({
      span: { from: '2013-01-01', to: '2030-01-01' },
      events: [
        createEvent('turn', '2019-12-01', [toDominant]),
        createEvent('end', '2028-01-01', [createEffect('cn-mx', '2028-01-01', { to: 3 })]),
      ],
    })
    const { levels } = compareVersions(first(), after)

    expect(levels.map(({ from, to }) => [from, to])).toEqual([['2020-01-01', null]])
  })

  it('gives no level for a lever, an unconfirmed event or a push', () => {
    const after = first({
      events: [
        createEvent('turn', '2019-12-01', [toMajor]),
        createEvent('rumour', '2021-01-01', [toDominant], { status: 'unconfirmed' }),
        createEvent('press', '2021-01-01', [createEffect('cn-mx', '2021-01-01', { push: 'up' })]),
      ],
    })

    expect(compareVersions(first(), after).levels).toEqual([])
  })

  it('follows a renamed record by its alias, everywhere it is named', () => {
    const claimAbout = (...about: string[]): Claim => ({
      id: 'C1',
      text: { en: 'It is said.' },
      kind: 'fact',
      saidBy: ['somebody'],
      voice: 'article',
      about,
      check: { en: 'It holds.' },
      verdict: 'supported',
      rivals: [],
      sources: [],
    })
    const before = first({ claims: [claimAbout('link:cn-mx', 'place:cn')] })
    const after = first({
      places: [createPlace('china', { aliases: ['cn'] }), createPlace('mx'), createPlace('us')],
      links: [
        createLink('precursors', 2, {
          aliases: ['cn-mx'],
          from: 'china',
          title: { en: 'cn-mx' },
          label: { en: 'cn-mx' },
        }),
        createLink('mx-us', 1, { from: 'china' }),
      ],
      events: [createEvent('turn', '2019-12-01', [{ ...toMajor, link: 'precursors' }])],
      claims: [claimAbout('link:precursors', 'place:china')],
    })
    const { records, levels } = compareVersions(before, after)

    expect(levels).toEqual([])
    expect(records.map(({ kind, id, turn }) => [kind, id, turn])).toEqual([
      ['link', 'precursors', 'changed'],
      ['place', 'china', 'changed'],
    ])
    expect(records[0]?.fields).toEqual([{ field: 'id', before: 'cn-mx', after: 'precursors' }])
  })

  it('lists figures of a series that differ, a line at a time', () => {
    const withLast = (last: Point): Snapshot => ({
      ...first(),
      series: [createSeries('annual', [[{ date: '2015', value: 1 }, last]])],
    })
    const [record] = compareVersions(
      withLast({ date: '2016', value: 5, provisional: true }),
      withLast({ date: '2016', value: 7 }),
    ).records

    expect(record?.lines).toEqual([
      {
        name: { en: 'Line a' },
        before: [{ date: '2016', value: 5, provisional: true }],
        after: [{ date: '2016', value: 7 }],
      },
    ])
  })

  it('names sources by their titles', () => {
    const after = { ...first(), sources: [createSource('s'), createSource('b')] }

    expect(compareVersions(first(), after).records).toEqual([
      {
        kind: 'source',
        id: 'b',
        title: { en: 'Title of b' },
        turn: 'added',
        fields: [],
        effects: [],
      },
    ])
  })
})

const day = fc.constantFrom('2014-01-01', '2016-05-01', '2019-12-01', '2023-03-01')
const effects = fc.array(
  fc
    .tuple(fc.constantFrom('cn-mx', 'mx-us'), day, fc.constantFrom(0, 2, 4))
    .map(([link, onset, to]) => createEffect(link, onset, { to: to as 0 | 2 | 4 })),
  { maxLength: 4 },
)
const chains = fc
  .record({
    links: fc.subarray(['cn-mx', 'mx-us']),
    events: fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), day, effects), {
      selector: ([id]) => id,
    }),
  })
  .map(({ links, events }) =>
    createSnapshot('2026.1.1', {
      ...createChain(),
      version: '2026.1.1',
      links: links.map((id) => createLink(id)),
      events: events.map(([id, date, list]) => createEvent(id, date, list)),
    }),
  )

const OPPOSITE = { added: 'removed', removed: 'added', changed: 'changed' } as const
const inAnyOrder = (lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).sort()

describe('any two versions', () => {
  it('do not differ from themselves', () => {
    fc.assert(
      fc.property(chains, (snapshot) => {
        const { records, levels } = compareVersions(snapshot, structuredClone(snapshot))
        expect([...records, ...levels]).toEqual([])
      }),
    )
  })

  it('swapped, swap what was added with what was removed, and each before with its after', () => {
    fc.assert(
      fc.property(chains, chains, (a, b) => {
        const [there, back] = [compareVersions(a, b), compareVersions(b, a)]
        const turned = there.records.map(({ kind, id, turn, effects }) => [
          kind,
          id,
          OPPOSITE[turn],
          inAnyOrder(
            effects.map((each) => [each.link, OPPOSITE[each.turn], each.after, each.before]),
          ),
        ])
        const found = back.records.map(({ kind, id, turn, effects }) => [
          kind,
          id,
          turn,
          inAnyOrder(effects.map((each) => [each.link, each.turn, each.before, each.after])),
        ])
        expect(inAnyOrder(found)).toEqual(inAnyOrder(turned))
        const intervals = there.levels.map((each) => ({
          ...each,
          before: each.after,
          after: each.before,
        }))
        expect(inAnyOrder(back.levels.map((each) => Object.entries(each).sort()))).toEqual(
          inAnyOrder(intervals.map((each) => Object.entries(each).sort())),
        )
      }),
    )
  })

  it('have a log that its own schema accepts', () => {
    fc.assert(
      fc.property(chains, chains, (a, b) => {
        expect(changeLogSchema.safeParse(compareVersions(a, b)).success).toBe(true)
      }),
    )
  })
})
