import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import type { Chain } from '@/model/schema/chain'
import { compareVersions } from '@/model/versions/compare-versions'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW, type Selection, type ViewState } from '@/store/view-state'
import { createEffect, createEvent, createLink } from '../../../test/support/create-chain'
import { createSnapshot } from '../../../test/support/create-snapshot'
import { linkChanges } from './link-changes'

const was = createSnapshot('2026.1.1', {
  links: [createLink('drug', 2), createLink('cash', 1, { scope: 'regional' })],
  events: [
    createEvent('turn', '2019-12-01', [createEffect('drug', '2020-01-01', { to: 3 })]),
    createEvent('press', '2020-06-01', [createEffect('drug', '2020-06-01', { push: 'down' })]),
    createEvent('late', '2024-01-01'),
  ],
})

/** The chain of now: that of then, with what was planted. */
function changesOf(plant: (chain: Chain) => Chain, view: Partial<ViewState> = {}) {
  const chain = { ...plant(was.chain), version: '2026.2.1' }
  const log = compareVersions(was, { ...was, chain })
  const shown = { ...DEFAULT_VIEW, day: toDay('2021-01-31'), ...view }
  const [before, after] = [was.chain, chain].map((each) =>
    createSceneBuilder(indexChain(each))(shown),
  )
  if (!before || !after) throw new Error('Expected two scenes.')
  return linkChanges(log, before, after)
}

/** Each way in which a record that a link shows may be changed, and the title of that record. */
const PLANTS: readonly { readonly title: string; readonly plant: (chain: Chain) => Chain }[] = [
  ...['turn', 'press'].flatMap((id) => [
    {
      title: `Title of ${id}`,
      plant: (chain: Chain) => ({
        ...chain,
        events: chain.events.map((event) =>
          event.id === id ? { ...event, summary: { en: 'Reworded.' } } : event,
        ),
      }),
    },
    {
      title: `Title of ${id}`,
      plant: (chain: Chain) => ({
        ...chain,
        events: chain.events.map((event) =>
          event.id === id
            ? { ...event, effects: [createEffect('drug', '2020-07-01', { to: 4 })] }
            : event,
        ),
      }),
    },
    {
      title: `Title of ${id}`,
      plant: (chain: Chain) => ({
        ...chain,
        events: chain.events.filter((event) => event.id !== id),
      }),
    },
  ]),
  {
    title: 'drug',
    plant: (chain) => ({
      ...chain,
      links: chain.links.map((link) =>
        link.id === 'drug' ? { ...link, summary: { en: 'Otherwise.' } } : link,
      ),
    }),
  },
  {
    title: 'drug',
    plant: (chain) => ({
      ...chain,
      links: chain.links.map((link) =>
        link.id === 'drug' ? { ...link, sources: ['s', 'other'] } : link,
      ),
    }),
  },
]

const SELECTIONS: readonly (Selection | null)[] = [
  null,
  { kind: 'link', id: 'drug' },
  { kind: 'event', id: 'turn' },
]

describe('what a link that was given out would say today', () => {
  it('names every record on it that was changed, whatever is in front and whatever else changed', () => {
    const somePlants = fc.uniqueArray(fc.constantFrom(...PLANTS), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(somePlants, fc.constantFrom(...SELECTIONS), (plants, selection) => {
        const changes = changesOf(
          (chain) => plants.reduce((each, { plant }) => plant(each), chain),
          { selection },
        )
        const named = changes.records.map(({ title }) => title)
        for (const { title } of plants) expect(named).toContain(title)
      }),
    )
  })

  it('is nothing where nothing changed, on any day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: toDay('2014-01-01'), max: toDay('2025-01-01') }),
        fc.constantFrom(...SELECTIONS),
        (day, selection) => {
          expect(changesOf((chain) => structuredClone(chain), { day, selection })).toEqual({
            clauses: [],
            records: [],
          })
        },
      ),
    )
  })

  it('is nothing where only what it does not show changed: later events, other scopes', () => {
    const changes = changesOf((chain) => ({
      ...chain,
      events: chain.events.map((event) =>
        event.id === 'late' ? { ...event, summary: { en: 'Reworded.' } } : event,
      ),
      links: chain.links.map((link) =>
        link.id === 'cash' ? { ...link, summary: { en: 'Otherwise.' } } : link,
      ),
    }))
    expect(changes).toEqual({ clauses: [], records: [] })
  })

  it('begins with what is in front, and says what about it', () => {
    const reword = (chain: Chain) => ({
      ...chain,
      events: chain.events.map((event) => ({ ...event, title: { en: `Now ${event.id}` } })),
      links: chain.links.map((link) => ({ ...link, title: { en: `Now ${link.id}` } })),
    })
    const { records } = changesOf(reword, { selection: { kind: 'link', id: 'drug' } })
    expect(records[0]).toEqual({
      kind: 'Routes',
      title: 'Now drug',
      lines: ['title: drug → Now drug'],
    })
  })
})
