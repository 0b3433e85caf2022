import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { whatIfCaution, whatIfWords } from '@/report/what-if-words'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import {
  createChain,
  createEffect,
  createEvent,
  createLever,
  createLink,
} from '../../test/support/create-chain'
import { createSceneBuilder } from './build-scene'

const chain = createChain({
  links: [
    createLink('drug', 3),
    createLink('parts', 'not-described', { commodity: 'precursors', to: 'mx' }),
    createLink('talks', 2, { commodity: 'cooperation', scope: 'both' }),
    createLink('port', 1, { scope: 'regional' }),
  ],
  events: [
    createEvent('pledge', '2018-12-01', [createEffect('talks', '2018-12-01', { push: 'up' })]),
    createEvent('control', '2019-04-01', [createEffect('drug', '2019-05-01', { to: 1 })], {
      effective: '2019-05-01',
    }),
    createEvent('shift', '2019-05', [
      createEffect('parts', '2019-05', { to: 4 }, { needs: 'control' }),
    ]),
    createEvent('period', '2020-01-01', [], { until: '2021-01-01' }),
    createEvent('planned', '2026-11-10', [], { status: 'scheduled' }),
  ],
  levers: [createLever('W1', [createEffect('parts', '2019-05-01', { push: 'down' })])],
})

const view = (patch: Partial<ViewState>): ViewState => ({ ...DEFAULT_VIEW, ...patch })
const sceneOf = (patch: Partial<ViewState>) => createSceneBuilder(indexChain(chain))(view(patch))
const levels = (patch: Partial<ViewState>) =>
  Object.fromEntries(sceneOf(patch).links.map(({ link, state }) => [link.id, state.level]))

describe('a scene', () => {
  it('opens on the chain’s own day', () => {
    expect(sceneOf({}).day).toBe(toDay('2019-05-01'))
  })

  it('keeps within the time axis', () => {
    expect(sceneOf({ day: toDay('1999-01-01') }).day).toBe(toDay('2013-01-01'))
    expect(sceneOf({ day: toDay('2050-01-01') }).day).toBe(toDay('2026-12-31'))
  })

  it('shows links of the scope that some source describes, with their level', () => {
    expect(levels({ day: toDay('2019-04-30') })).toEqual({ talks: 2, drug: 3 })
    expect(levels({ day: toDay('2019-05-01') })).toEqual({ talks: 2, drug: 1, parts: 4 })
    expect(levels({ scope: 'regional' })).toEqual({ talks: 2, port: 1 })
  })

  it('hides commodities that were turned off', () => {
    expect(levels({ show: ['precursors'] })).toEqual({ parts: 4 })
    expect(levels({ show: [] })).toEqual({})
  })

  it('counts an event as in force from the day it takes effect, until it ends', () => {
    const inForce = (day: string) =>
      sceneOf({ day: toDay(day) }).inForce.map(({ event }) => event.id)
    expect(inForce('2019-04-30')).toEqual(['pledge'])
    expect(inForce('2019-05-01')).toEqual(['pledge', 'control', 'shift'])
    expect(inForce('2020-12-31')).toContain('period')
    expect(inForce('2021-01-01')).not.toContain('period')
  })

  it('keeps scheduled events out until they are asked for', () => {
    const end = toDay('2026-12-31')
    expect(sceneOf({ day: end }).latest?.event.id).toBe('period')
    expect(sceneOf({ day: end, on: ['planned'] }).latest?.event.id).toBe('planned')
  })

  it('says what a what-if switched, what fell with it, and what was actual', () => {
    const scene = sceneOf({ off: ['control'], on: ['W1'] })
    expect(scene.whatIf?.off.map(({ event }) => event.id)).toEqual(['control'])
    expect(scene.whatIf?.levers.map(({ id }) => id)).toEqual(['W1'])
    expect(scene.whatIf?.leaning.map(({ effect }) => effect.link)).toEqual(['parts'])
    const parts = scene.links.find(({ link }) => link.id === 'parts')
    expect([parts?.state.level, parts?.actual?.level]).toEqual(['not-described', 4])
  })

  it('has no what-if while nothing is switched', () => {
    expect(sceneOf({}).whatIf).toBeNull()
  })

  it('counts what is not verified only as a what-if that says so', () => {
    const { whatIf } = sceneOf({ on: ['planned'] })
    expect(whatIf?.unconfirmed.map(({ event }) => event.id)).toEqual(['planned'])
    expect(whatIf && whatIfWords(whatIf)).toBe('1 event on that is not verified')
    expect(whatIfCaution(whatIf)).toBe('This counts what is not verified; it is not a forecast.')
  })

  it('knows which links a selection is about', () => {
    const related = (kind: 'event' | 'link' | 'place', id: string) => [
      ...sceneOf({ selection: { kind, id } }).relatedLinks,
    ]
    expect(related('event', 'shift')).toEqual(['parts'])
    expect(related('link', 'drug')).toEqual(['drug'])
    expect(related('place', 'mx')).toEqual(['parts'])
  })

  it('lets nothing step back for a link of the other map', () => {
    const selection = { kind: 'link', id: 'drug' } as const
    expect([...sceneOf({ selection, scope: 'regional' }).relatedLinks]).toEqual([])
  })

  it('drops a selection that the dataset does not know', () => {
    expect(sceneOf({ selection: { kind: 'event', id: 'nobody' } }).selection).toBeNull()
  })

  it('marks days that nothing was verified for', () => {
    expect(sceneOf({ day: toDay('2026-06-30') }).isVerified).toBe(true)
    expect(sceneOf({ day: toDay('2026-07-01') }).isVerified).toBe(false)
  })
})

describe('from one day to the next', () => {
  const anyDay = fc.integer({ min: toDay('2013-01-01'), max: toDay('2026-12-31') })

  it('links that did not change are the very same objects', () => {
    const build = createSceneBuilder(indexChain(chain))
    const before = build(view({ day: toDay('2019-04-30') }))
    const after = build(view({ day: toDay('2019-05-01') }))
    const link = (scene: typeof before, id: string) =>
      scene.links.find((candidate) => candidate.link.id === id)
    expect(link(after, 'talks')).toBe(link(before, 'talks'))
    expect(link(after, 'drug')).not.toBe(link(before, 'drug'))
  })

  it('a builder that has been used gives what a fresh one gives', () => {
    const used = createSceneBuilder(indexChain(chain))
    const anyView = fc.record({
      day: anyDay,
      off: fc.subarray(['control', 'pledge', 'shift']),
      on: fc.subarray(['W1', 'planned']),
      scope: fc.constantFrom('country' as const, 'regional' as const),
      by: fc.constantFrom('all' as const, 'article' as const, 'official' as const),
    })
    fc.assert(
      fc.property(anyView, (patch) => {
        const seen = ({ links, inForce }: ReturnType<typeof used>) => ({
          links: links.map(({ link, state, since, actual }) => [
            link.id,
            state.level,
            since,
            actual?.level,
          ]),
          inForce: inForce.map(({ event }) => event.id),
        })
        expect(seen(used(view(patch)))).toEqual(seen(sceneOf(patch)))
      }),
    )
  })

  it('switching an event off and on again is as if nothing had been done', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('control', 'pledge', 'shift'), (day, id) => {
        const build = createSceneBuilder(indexChain(chain))
        const before = build(view({ day }))
        build(view({ day, off: [id] }))
        const after = build(view({ day }))
        expect(after.links.map(({ state }) => state)).toEqual(
          before.links.map(({ state }) => state),
        )
        expect(after.whatIf).toBeNull()
      }),
    )
  })
})
