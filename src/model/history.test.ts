import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createChain,
  createEffect,
  createEvent,
  createLever,
  createLink,
} from '../../test/support/create-chain'
import { indexChain } from './chain-index'
import { ACTUAL, type Choices } from './choices'
import { toDay } from './day'
import { isActing } from './fold'
import { historyOf, levelRows, segmentAt } from './history'
import type { Chain } from './schema/chain'
import type { Change } from './schema/effect'
import type { ChainEvent } from './schema/history'
import type { Link } from './schema/network'

const choose = (patch: Partial<Choices>): Choices => ({ ...ACTUAL, ...patch })

function stateOn(chain: Chain, day: string, choices: Choices = ACTUAL, linkId = 'a') {
  const index = indexChain(chain)
  const link = index.links.get(linkId)
  if (!link) throw new Error(`no link ${linkId}`)
  const history = historyOf(index, link, choices)
  return history.stateOf(segmentAt(history, toDay(day)))
}

const control = createEvent('control', '2019-04-01', [
  createEffect('a', '2019-05-01', { to: 1 }),
  createEffect('b', '2019-06-01', { to: 4 }, { needs: 'control' }),
])

describe('a link on a day', () => {
  const chain = createChain({ links: [createLink('a', 3), createLink('b', 2)], events: [control] })

  it('has its opening level until the first onset, and the new level from that very day', () => {
    expect(stateOn(chain, '2019-04-30').level).toBe(3)
    expect(stateOn(chain, '2019-05-01').level).toBe(1)
    expect(stateOn(chain, '2026-12-31').level).toBe(1)
  })

  it('keeps a ledger of what acted, with the level before and after', () => {
    const { ledger, cause } = stateOn(chain, '2020-01-01')
    expect(ledger.map(({ before, after }) => [before, after])).toEqual([[3, 1]])
    expect(cause?.timed.cause).toMatchObject({ event: { id: 'control' } })
  })

  it('is due to what changed its level, not to what confirmed it later', () => {
    const again = createEvent('again', '2021-01-01', [createEffect('a', '2021-01-01', { to: 1 })])
    const confirmed = createChain({ links: [createLink('a', 3)], events: [control, again] })
    const { ledger, cause } = stateOn(confirmed, '2022-01-01')
    expect(ledger).toHaveLength(2)
    expect(cause?.timed.cause).toMatchObject({ event: { id: 'control' } })
  })

  it('is as if an event had not happened when that event is off', () => {
    const off = choose({ off: new Set(['control']) })
    expect(stateOn(chain, '2020-01-01', off).level).toBe(3)
  })

  it('loses effects that lean on an event that is off', () => {
    const later = createEvent('later', '2019-07-01', [
      createEffect('b', '2019-07-01', { to: 4 }, { needs: 'control' }),
    ])
    const leaning = createChain({ links: [createLink('b', 2)], events: [control, later] })
    const off = choose({ off: new Set(['control']) })
    expect(stateOn(leaning, '2020-01-01', ACTUAL, 'b').level).toBe(4)
    expect(stateOn(leaning, '2020-01-01', off, 'b').level).toBe(2)
  })

  it('is not moved by a push, which is kept as pressure', () => {
    const pushes: Change[] = [{ push: 'down' }, { push: 'down' }, { push: 'up' }, { push: 'mixed' }]
    const events = pushes.map((change, i) =>
      createEvent(`e${i}`, '2020-01-01', [createEffect('a', '2020-01-01', change)]),
    )
    const { level, pressure } = stateOn(
      createChain({ links: [createLink('a', 4)], events }),
      '2021-01-01',
    )
    expect(level).toBe(4)
    expect([pressure.down.length, pressure.up.length, pressure.mixed.length]).toEqual([2, 1, 1])
  })

  it('is released when an effect ends, on its first day without it', () => {
    const tariff = createEvent('tariff', '2025-02-04', [
      createEffect('a', '2025-02-04', { push: 'down' }, { until: '2025-11-10' }),
    ])
    const ended = createChain({ links: [createLink('a')], events: [tariff] })
    expect(stateOn(ended, '2025-11-09').pressure.down).toHaveLength(1)
    expect(stateOn(ended, '2025-11-10').pressure.down).toHaveLength(0)
  })

  it('stays within 0 and 4 however many steps are described', () => {
    const events = [1, 2, 3].map((i) =>
      createEvent(`e${i}`, `202${i}`, [createEffect('a', `202${i}`, { by: -2 })]),
    )
    expect(stateOn(createChain({ links: [createLink('a', 3)], events }), '2022-01-01').level).toBe(
      0,
    )
    expect(stateOn(createChain({ links: [createLink('a', 3)], events }), '2026-01-01').level).toBe(
      0,
    )
  })

  it('takes no step from a level that has no rank', () => {
    const events = [createEvent('e', '2020', [createEffect('a', '2020', { by: 1 })])]
    const chainWithout = createChain({ links: [createLink('a', 'not-rated')], events })
    expect(stateOn(chainWithout, '2021-01-01').level).toBe('not-rated')
  })

  it('folds effects of one onset by event day, then id, then position', () => {
    const effect = (to: 0 | 1 | 2 | 3) => createEffect('a', '2020-06-01', { to })
    const events = [
      createEvent('z', '2020-01-01', [effect(0)]),
      createEvent('c', '2020-02-01', [effect(1), effect(3)]),
      createEvent('b', '2020-02-01', [effect(2)]),
    ]
    const { ledger, level } = stateOn(
      createChain({ links: [createLink('a', 4)], events }),
      '2020-06-01',
    )
    expect(ledger.map(({ after }) => after)).toEqual([0, 2, 1, 3])
    expect(level).toBe(3)
  })

  it('is found in its stretch whichever stretch is tried first', () => {
    const link = createLink('a', 3)
    const turns = createChain({
      links: [link],
      events: [
        createEvent('one', '2019-05-01', [createEffect('a', '2019-05-01', { to: 1 })]),
        createEvent('two', '2020-05-01', [createEffect('a', '2020-05-01', { to: 2 })]),
      ],
    })
    const history = historyOf(indexChain(turns), link, ACTUAL)
    for (const hint of [0, 1, 2, 9]) {
      expect(
        ['2013-01-01', '2019-04-30', '2019-05-01', '2020-05-01', '2026-12-31'].map((day) =>
          segmentAt(history, toDay(day), hint),
        ),
      ).toEqual([0, 0, 1, 2, 2])
    }
  })

  it('hears only the article, or only officials, when asked to', () => {
    const events = [
      createEvent('e', '2019-05-01', [
        createEffect('a', '2019-05-01', { to: 0 }, { voice: 'article', evidence: 'article' }),
        createEffect('a', '2019-05-01', { to: 1 }),
        createEffect('a', '2020-01-01', { to: 2 }, { evidence: 'expert' }),
      ]),
    ]
    const opening: Link['opening'] = [
      { voice: 'public', level: 4, evidence: 'official', basis: { en: 'x' }, sources: [] },
      { voice: 'article', level: 3, evidence: 'article', basis: { en: 'x' }, sources: [] },
    ]
    const link = createLink('a', 4, { opening })
    const voices = createChain({ links: [link], events })
    const level = (day: string, by: Choices['by']) => stateOn(voices, day, choose({ by })).level
    expect([
      level('2019-01-01', 'all'),
      level('2019-06-01', 'all'),
      level('2021-01-01', 'all'),
    ]).toEqual([4, 1, 2])
    expect([level('2019-01-01', 'article'), level('2021-01-01', 'article')]).toEqual([3, 0])
    expect(level('2021-01-01', 'official')).toBe(1)
    // What officials have not said at the start stands in nobody's word then.
    const [first] = opening
    const byExperts = createLink('a', 4, {
      opening: first ? [{ ...first, evidence: 'expert' }] : [],
    })
    const start = stateOn(
      createChain({ links: [byExperts] }),
      '2019-01-01',
      choose({ by: 'official' }),
    )
    expect(start.level).toBe('not-described')
  })

  it('leaves unconfirmed and scheduled events, and levers, out until they are switched on', () => {
    const effects = [createEffect('a', '2020-01-01', { to: 0 })]
    const withLever = createChain({
      links: [createLink('a', 3)],
      events: [createEvent('rumour', '2020-01-01', effects, { status: 'unconfirmed' })],
      levers: [createLever('W1', effects)],
    })
    expect(stateOn(withLever, '2021-01-01').level).toBe(3)
    expect(stateOn(withLever, '2021-01-01', choose({ on: new Set(['rumour']) })).level).toBe(0)
    expect(stateOn(withLever, '2021-01-01', choose({ on: new Set(['W1']) })).level).toBe(0)
  })

  it('is untouched by background that lies before the time axis', () => {
    const effects = [createEffect('a', '1800', { to: 0 })]
    const events = [createEvent('old', '1800', effects, { kind: 'background' })]
    expect(stateOn(createChain({ links: [createLink('a', 3)], events }), '2021-01-01').level).toBe(
      3,
    )
  })
})

describe('the history of levels', () => {
  it('joins neighbouring stretches of one level, and names what set each', () => {
    const events = [
      control,
      createEvent('press', '2020-01-01', [createEffect('a', '2020-01-01', { push: 'down' })]),
    ]
    const index = indexChain(createChain({ links: [createLink('a', 3)], events }))
    const link = index.links.get('a')
    if (!link) throw new Error('no link')
    expect(levelRows(historyOf(index, link, ACTUAL))).toEqual([
      { link: 'a', from: toDay('2013-01-01'), to: toDay('2019-05-01'), level: 3, cause: 'opening' },
      { link: 'a', from: toDay('2019-05-01'), to: toDay('2027-01-01'), level: 1, cause: 'control' },
    ])
  })

  it('names a possible policy where it is what set a level', () => {
    const levers = [createLever('W1', [createEffect('a', '2020-01-01', { to: 0 })])]
    const index = indexChain(createChain({ links: [createLink('a', 3)], levers }))
    const link = index.links.get('a')
    if (!link) throw new Error('no link')
    const rows = levelRows(historyOf(index, link, choose({ on: new Set(['W1']) })))
    expect(rows.map(({ level, cause }) => [level, cause])).toEqual([
      [3, 'opening'],
      [0, 'W1'],
    ])
  })

  it('counts since when a level stands across pushes that came in between', () => {
    const events = [
      control,
      createEvent('press', '2020-01-01', [createEffect('a', '2020-01-01', { push: 'down' })]),
    ]
    const index = indexChain(createChain({ links: [createLink('a', 3)], events }))
    const link = index.links.get('a')
    if (!link) throw new Error('no link')
    const history = historyOf(index, link, ACTUAL)
    expect(history.sinceOf(segmentAt(history, toDay('2021-01-01')))).toBe(toDay('2019-05-01'))
  })
})

const anyDate = fc
  .tuple(fc.integer({ min: 2013, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom<0 | 1 | 2 | 3 | 4>(0, 1, 2, 3, 4).map((to) => ({ to })),
  fc.constantFrom<-2 | -1 | 1 | 2>(-2, -1, 1, 2).map((by) => ({ by })),
  fc.constantFrom<'up' | 'down' | 'mixed'>('up', 'down', 'mixed').map((push) => ({ push })),
)
const anyEvents: fc.Arbitrary<ChainEvent[]> = fc
  .array(fc.tuple(anyDate, fc.array(anyChange, { maxLength: 3 })), { maxLength: 12 })
  .map((rows) =>
    rows.map(([date, changes], i) =>
      createEvent(
        `e${i}`,
        date,
        changes.map((change) => createEffect('a', date, change)),
      ),
    ),
  )

describe('for every set of events', () => {
  const at = (events: ChainEvent[], day: number, choices = ACTUAL) => {
    const index = indexChain(createChain({ links: [createLink('a', 2)], events }))
    const link = index.links.get('a')
    if (!link) throw new Error('no link')
    const history = historyOf(index, link, choices)
    return history.stateOf(segmentAt(history, day))
  }
  const anyDay = fc.integer({ min: toDay('2013-01-01'), max: toDay('2026-12-31') })

  it('the order in which they are listed never matters', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, fc.infiniteStream(fc.nat()), (events, day, keys) => {
        const shuffled = events
          .map((event) => ({ event, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event)
        const ids = (list: ChainEvent[]) =>
          at(list, day).ledger.map(({ timed }) => timed.effect.mechanism.en)
        expect(at(shuffled, day).level).toBe(at(events, day).level)
        expect(ids(shuffled)).toEqual(ids(events))
      }),
    )
  })

  it('switching an unknown event off changes nothing', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, day) => {
        const off = choose({ off: new Set(['nobody']) })
        expect(at(events, day, off)).toEqual(at(events, day))
      }),
    )
  })

  it('levels stay within 0 and 4', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, day) => {
        const { level, ledger } = at(events, day)
        for (const value of [level, ...ledger.map(({ after }) => after)]) {
          expect([0, 1, 2, 3, 4]).toContain(value)
        }
      }),
    )
  })

  it('a day between two onsets is like the day before it', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, day) => {
        const isOnset = events.some(({ effects }) =>
          effects.some(({ onset }) => toDay(onset) === day),
        )
        fc.pre(!isOnset && day > toDay('2013-01-01'))
        expect(at(events, day)).toEqual(at(events, day - 1))
      }),
    )
  })

  it('only effects that act on the day are in the ledger, and all of them', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, day) => {
        const { ledger } = at(events, day)
        const expected = events.flatMap(({ effects }) =>
          effects.filter(({ onset }) => toDay(onset) <= day),
        )
        expect(ledger).toHaveLength(expected.length)
        expect(ledger.every(({ timed }) => isActing(timed, day))).toBe(true)
      }),
    )
  })
})
