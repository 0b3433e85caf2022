import type { ChainIndex } from '@/model/chain-index'
import type { Selection, ViewState } from '@/store/view-state'
import { toSortedSet } from '@/store/view-state'
import type { Ignored } from './view-codec'

interface Named {
  readonly id: string
  readonly aliases?: readonly string[] | undefined
}

/** The id that a possibly renamed one stands for today; null when there is none. */
function currentId(records: readonly Named[], id: string): string | null {
  if (records.some((record) => record.id === id)) return id
  return records.find((record) => record.aliases?.includes(id))?.id ?? null
}

/** The known id that shares most words with an unknown one; null when none shares any. */
function nearestId(records: readonly Named[], id: string): string | null {
  const words = new Set(id.split('-'))
  let best: { id: string; score: number } | null = null
  for (const record of records) {
    const score = record.id.split('-').filter((word) => words.has(word)).length
    if (score > (best?.score ?? 0)) best = { id: record.id, score }
  }
  return best?.id ?? null
}

function expectedId(records: readonly Named[], kind: string, id: string): string {
  const nearest = nearestId(records, id)
  return nearest ? `a known ${kind}; the nearest is ${nearest}` : `a known ${kind}`
}

/**
 * Holds the ids of an address against the dataset: renamed ones follow their alias, unknown ones
 * are dropped and told.
 * @returns the keys of the view that have to change; empty when all ids are current
 */
export function resolveIds(
  index: ChainIndex,
  view: ViewState,
): { patch: Partial<ViewState>; ignored: Ignored[] } {
  const { chain } = index
  const ignored: Ignored[] = []
  const patch: { -readonly [K in keyof ViewState]?: ViewState[K] } = {}

  const resolveSet = (key: 'off' | 'on', records: readonly Named[], kind: string) => {
    const resolved = view[key].flatMap((id) => {
      const current = currentId(records, id)
      if (current === null) {
        ignored.push({ param: key, value: id, expected: expectedId(records, kind, id) })
      }
      return current ?? []
    })
    const next = toSortedSet(resolved)
    if (next.join() !== view[key].join()) patch[key] = next
  }
  const verified = chain.events.filter((event) => event.status === 'verified')
  const others = chain.events.filter((event) => event.status !== 'verified')
  resolveSet('off', verified, 'event')
  resolveSet('on', [...chain.levers, ...others], 'lever')

  const series = view.series.flatMap((id) => {
    const current = currentId(chain.series, id)
    if (current === null) {
      ignored.push({ param: 'series', value: id, expected: expectedId(chain.series, 'series', id) })
    }
    return current ?? []
  })
  if (series.join() !== view.series.join()) patch.series = [...new Set(series)]

  if (view.selection) {
    const records: Record<Selection['kind'], readonly Named[]> = {
      event: chain.events,
      link: chain.links,
      place: chain.places,
      group: chain.groups,
    }
    const { kind, id } = view.selection
    const current = currentId(records[kind], id)
    if (current === null) {
      const value = `${kind}:${id}`
      ignored.push({ param: 'sel', value, expected: expectedId(records[kind], kind, id) })
      patch.selection = null
    } else if (current !== id) patch.selection = { kind, id: current }
  }
  return { patch, ignored }
}
