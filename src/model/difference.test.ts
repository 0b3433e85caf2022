import fc from 'fast-check'
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
import { type DifferenceKind, differenceOf, isDifferent } from './difference'
import { historyOf, segmentAt } from './history'
import type { Level } from './schema/effect'

const index = indexChain(
  createChain({
    links: [createLink('drug', 3), createLink('parts', 'not-described'), createLink('police', 2)],
    events: [
      createEvent('border', '2017-01-01', [createEffect('drug', '2017-01-01', { by: -1 })]),
      createEvent('control', '2019-04-01', [
        createEffect('drug', '2019-05-01', { to: 1 }),
        createEffect('parts', '2019-05-01', { push: 'down' }),
      ]),
      createEvent('shift', '2019-05', [
        createEffect('parts', '2019-05', { to: 4 }, { needs: 'control' }),
      ]),
      createEvent('echo', '2020-01-01', [createEffect('drug', '2020-01-01', { to: 1 })]),
      createEvent('period', '2020-02-01', [
        createEffect('drug', '2020-02-01', { push: 'up' }, { until: '2021-01-01' }),
      ]),
      createEvent('end', '2021-02-01', [createEffect('drug', '2021-02-01', { to: 0 })]),
      createEvent('voices', '2018-01-01', [
        createEffect('police', '2018-01-01', { to: 1 }, { voice: 'article' }),
        createEffect('police', '2018-01-01', { to: 2 }),
      ]),
      createEvent('unstated', '2022-01-01', [
        createEffect('police', '2022-01-01', { to: 'not-rated' }),
      ]),
    ],
    levers: [createLever('W1', [createEffect('parts', '2019-05-01', { push: 'down' })])],
  }),
)

function stateOn(linkId: string, day: string | number, patch: Partial<Choices> = {}) {
  const link = index.links.get(linkId)
  if (!link) throw new Error(`no link ${linkId}`)
  const history = historyOf(index, link, { ...ACTUAL, ...patch })
  return history.stateOf(segmentAt(history, typeof day === 'number' ? day : toDay(day)))
}

const between = (linkId: string, before: string, after: string) =>
  differenceOf(stateOn(linkId, before), stateOn(linkId, after))

const causesOf = ({ causes }: ReturnType<typeof differenceOf>) =>
  causes.map(({ cause, side, part }) => `${side} ${causeId(cause)} ${part}`)

describe('the kind of a difference', () => {
  it('is gained from nothing described, and lost to a level of none', () => {
    expect(between('parts', '2019-04-30', '2019-05-01').kind).toBe('gained')
    expect(between('drug', '2020-06-01', '2021-02-01').kind).toBe('lost')
  })

  it('counts ranks between two sizes', () => {
    expect(between('drug', '2016-01-01', '2019-05-01')).toMatchObject({ kind: 'weaker', steps: -2 })
    expect(between('drug', '2019-05-01', '2018-01-01')).toMatchObject({
      kind: 'stronger',
      steps: 1,
    })
  })

  it('is not comparable where one side states no size', () => {
    expect(between('police', '2021-01-01', '2022-01-01')).toMatchObject({
      kind: 'not-comparable',
      steps: null,
    })
  })

  it.each<[Level, Level, DifferenceKind]>([
    ['not-described', 'not-rated', 'gained'],
    [0, 'not-rated', 'gained'],
    ['not-rated', 0, 'lost'],
    ['not-described', 0, 'unchanged'],
    ['not-rated', 'not-rated', 'unchanged'],
    [1, 'not-described', 'lost'],
  ])('from %s to %s is %s', (from, to, kind) => {
    const base = stateOn('drug', '2016-01-01')
    expect(differenceOf({ ...base, level: from }, { ...base, level: to }).kind).toBe(kind)
  })
})

describe('the causes of a difference', () => {
  it('are what acts on one side only: which set the level, moved it before, or pressed', () => {
    expect(causesOf(between('drug', '2016-01-01', '2020-06-01'))).toEqual([
      'after border moves',
      'after control sets',
      'after echo presses',
      'after period presses',
    ])
    expect(causesOf(between('drug', '2020-06-01', '2021-06-01'))).toEqual([
      'before period presses',
      'after end sets',
    ])
  })

  it('do not count as moving what one voice takes back from another at once', () => {
    expect(causesOf(between('police', '2017-01-01', '2018-06-01'))).toEqual([
      'after voices presses',
    ])
  })

  it('of a what-if name the event that is off, and what leaned on it', () => {
    const off = { off: new Set(['control']) }
    const difference = differenceOf(
      stateOn('parts', '2020-01-01'),
      stateOn('parts', '2020-01-01', off),
    )
    expect(difference.kind).toBe('lost')
    expect(difference.pressure).toEqual({ down: -1, up: 0, mixed: 0 })
    expect(causesOf(difference).sort()).toEqual(['before control presses', 'before shift sets'])
  })

  it('of a lever that only presses leave the kind unchanged, and still are a difference', () => {
    const difference = differenceOf(
      stateOn('parts', '2020-01-01'),
      stateOn('parts', '2020-01-01', { on: new Set(['W1']) }),
    )
    expect(difference.kind).toBe('unchanged')
    expect(isDifferent(difference)).toBe(true)
    expect(difference.pressure.down).toBe(1)
    expect(causesOf(difference)).toEqual(['after W1 presses'])
  })
})

describe('a difference that does not show', () => {
  const off = { off: new Set(['control']) }
  const onDay = (day: string) => differenceOf(stateOn('drug', day), stateOn('drug', day, off))

  it('is none: a level that was set otherwise, and set to the same again', () => {
    expect(isDifferent(onDay('2019-06-01'))).toBe(true)
    expect(isDifferent(onDay('2021-06-01'))).toBe(false)
    expect(causesOf(onDay('2021-06-01'))).toEqual(['before control moves'])
  })
})

describe('any two states', () => {
  const anyDay = fc.integer({ min: index.spanFrom, max: index.spanTo - 1 })
  const anyLink = fc.constantFrom('drug', 'parts', 'police')
  const anyChoice = fc.record({
    off: fc.subarray([...index.events.keys()]).map((ids) => new Set(ids)),
    on: fc.subarray(['W1']).map((ids) => new Set(ids)),
  })
  const anyState = (linkId: string) =>
    fc.tuple(anyDay, anyChoice).map(([day, choice]) => stateOn(linkId, day, choice))
  const anyPair = anyLink.chain((linkId) => fc.tuple(anyState(linkId), anyState(linkId)))

  const SWAPPED: Record<DifferenceKind, DifferenceKind> = {
    gained: 'lost',
    lost: 'gained',
    stronger: 'weaker',
    weaker: 'stronger',
    'not-comparable': 'not-comparable',
    unchanged: 'unchanged',
  }

  it('a state with itself is no difference', () => {
    fc.assert(
      fc.property(anyPair, ([state]) => {
        const difference = differenceOf(state, state)
        expect(isDifferent(difference)).toBe(false)
        expect(difference.pressure).toEqual({ down: 0, up: 0, mixed: 0 })
      }),
    )
  })

  it('a what-if with nothing switched is what happened', () => {
    fc.assert(
      fc.property(anyLink, anyDay, (linkId, day) => {
        const nothing = { off: new Set<string>(), on: new Set<string>() }
        const difference = differenceOf(stateOn(linkId, day), stateOn(linkId, day, nothing))
        expect(isDifferent(difference)).toBe(false)
      }),
    )
  })

  it('swapping the sides swaps gained with lost, stronger with weaker, and every sign', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const there = differenceOf(a, b)
        const back = differenceOf(b, a)
        expect(back.kind).toBe(SWAPPED[there.kind])
        expect((back.steps ?? 0) + (there.steps ?? 0)).toBe(0)
        expect(back.pressure.down + there.pressure.down).toBe(0)
        expect(causesOf(back).sort()).toEqual(
          causesOf(there)
            .map((text) => text.replace(/^\w+/, (side) => (side === 'after' ? 'before' : 'after')))
            .sort(),
        )
      }),
    )
  })

  it('a level never differs without a cause that moved it', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const { causes, kind } = differenceOf(a, b)
        if (kind !== 'unchanged') expect(causes.some(({ part }) => part !== 'presses')).toBe(true)
      }),
    )
  })
})
