import type { ChainIndex } from '@/model/chain-index'
import { type Day, formatIsoDay } from '@/model/day'
import { DEFAULT_VIEW, toSortedSet, type ViewState } from '@/store/view-state'
import { currentId, knownIds, type Named } from './known-ids'
import type { Ignored } from './view-codec'

type Patch = { -readonly [K in keyof ViewState]?: ViewState[K] }

/** What is wrong with an id of a set; one that belongs into the other set is known, but so already. */
function expectedOf(key: 'off' | 'on', isKnownOtherwise: boolean): string {
  if (key === 'off') {
    return isKnownOtherwise ? 'an event that happened; this one is off already' : 'a known event'
  }
  return isKnownOtherwise
    ? 'a possible policy, or an event that is not verified; this one is on already'
    : 'a known possible policy, or a known event that is not verified'
}

/**
 * Holds an address against the dataset: renamed ids follow their alias; unknown ones, and days off
 * the time axis, are dropped and told.
 * @returns the keys of the view that have to change; empty when all of it is in the dataset
 */
export function resolveIds(
  index: ChainIndex,
  view: ViewState,
): { patch: Partial<ViewState>; ignored: Ignored[] } {
  const known = knownIds(index)
  const ignored: Ignored[] = []
  const patch: Patch = {}

  const isOffAxis = (day: Day) => day < index.spanFrom || day >= index.spanTo
  const tellOffAxis = (param: string, day: Day) => {
    const axis = `${formatIsoDay(index.spanFrom)} to ${formatIsoDay(index.spanTo - 1)}`
    const expected = `a day of the time axis, ${axis}`
    ignored.push({ param, value: formatIsoDay(day), expected, lost: 'value' })
  }
  if (view.day !== null && isOffAxis(view.day)) {
    tellOffAxis('t', view.day)
    patch.day = null
  }

  const resolveSet = (key: 'off' | 'on', others: readonly Named[]) => {
    const resolved = view[key].flatMap((id) => {
      const current = currentId(known[key], id)
      if (current === null) {
        const expected = expectedOf(key, currentId(others, id) !== null)
        ignored.push({ param: key, value: id, expected, lost: 'id' })
      }
      return current ?? []
    })
    const next = toSortedSet(resolved)
    if (next.join() !== view[key].join()) patch[key] = next
  }
  resolveSet('off', known.on)
  resolveSet('on', known.off)

  if (view.selection) {
    const { kind, id } = view.selection
    const current = currentId(known.selection[kind], id)
    if (current === null) {
      const value = `${kind}:${id}`
      ignored.push({ param: 'sel', value, expected: `a known ${kind}`, lost: 'value' })
      patch.selection = null
    } else if (current !== id) patch.selection = { kind, id: current }
  }

  if (typeof view.compare === 'number' && isOffAxis(view.compare)) {
    tellOffAxis('vs', view.compare)
    patch.compare = null
  }

  const seriesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => currentId(known.series, id) ?? [])
  const tellSeries = (value: string, ids: readonly string[], lost: Ignored['lost']) => {
    const expected = ids.includes('none') ? 'a known series, or none alone' : 'a known series'
    ignored.push({ param: 'series', value, expected, lost })
  }
  const read = seriesOf(view.series)
  const unknown = view.series.filter((id) => currentId(known.series, id) === null)
  // Where none of them is known the whole value is lost, which is not the same as `none`.
  const isLost = view.series.length > 0 && read.length === 0
  if (isLost) tellSeries(view.series.join(), view.series, 'value')
  else for (const id of unknown) tellSeries(id, [id], 'id')
  const series = isLost ? seriesOf(DEFAULT_VIEW.series) : read
  if (series.join() !== view.series.join()) patch.series = [...new Set(series)]

  if (view.step !== null && view.story === null) {
    const expected = 'a story that it is a step of'
    ignored.push({ param: 'step', value: view.step, expected, lost: 'value' })
    patch.step = null
  }
  return { patch, ignored }
}
