import type { ChainIndex } from '@/model/chain-index'
import { voicesOf } from '@/model/choices'
import { type Day, formatIsoDay, parseDate } from '@/model/day'
import { PEAK, toSortedSet, type ViewState } from '@/store/view-state'
import { addressWords } from '@/words/address'
import { series } from '@/words/joined'
import { currentId, knownIds, type Named } from './known-ids'
import type { Ignored } from './view-codec'

type Patch = { -readonly [K in keyof ViewState]?: ViewState[K] }

/** What is wrong with an id of a set; one that belongs into the other set is known, but so already. */
function expectedOf(key: 'off' | 'on', isKnownOtherwise: boolean): string {
  if (key === 'off') {
    return isKnownOtherwise ? addressWords.offAlready : addressWords.off
  }
  return isKnownOtherwise ? addressWords.onAlready : addressWords.on
}

/** @returns what is shown as the chain knows it; undefined where it stays */
function resolveShow(
  { chain }: ChainIndex,
  { show }: ViewState,
  ignored: Ignored[],
): ViewState['show'] | undefined {
  if (show === null) return undefined
  const all = chain.commodities.map(({ id }) => id)
  if (show.some((id) => !all.includes(id))) {
    const expected = addressWords.someOf(series(all))
    ignored.push({ param: 'show', value: show.join(), expected, lost: 'value' })
    return null
  }
  if (show.length === all.length) return null
  const inOrder = all.filter((id) => show.includes(id))
  return inOrder.join() === show.join() ? undefined : inOrder
}

/** @returns the series as the chain knows them; undefined where they stay */
function resolveSeries(
  { chain }: ChainIndex,
  view: ViewState,
  known: readonly Named[],
  ignored: Ignored[],
): ViewState['series'] | undefined {
  if (view.series === null) return undefined
  const tell = (value: string, ids: readonly string[], lost: Ignored['lost']) => {
    const expected = ids.includes('none')
      ? addressWords.knownSeriesOrNoneAlone
      : addressWords.knownSeries
    ignored.push({ param: 'series', value, expected, lost })
  }
  const read = view.series.flatMap((id) => currentId(known, id) ?? [])
  const unknown = view.series.filter((id) => currentId(known, id) === null)
  // Where none of them is known the whole value is lost, which is not the same as `none`.
  if (view.series.length > 0 && read.length === 0) {
    tell(view.series.join(), view.series, 'value')
    return null
  }
  for (const id of unknown) tell(id, [id], 'id')
  const series = [...new Set(read)]
  if (series.join() === (chain.openingSeries ?? []).join()) return null
  return series.join() === view.series.join() ? undefined : series
}

/** @returns the marks that the chain knows; undefined where they stay */
function resolveMarks(
  { events, spanFrom, spanTo }: ChainIndex,
  { marks }: ViewState,
  known: readonly Named[],
  ignored: Ignored[],
): ViewState['marks'] | undefined {
  const read = marks.flatMap((mark) => {
    const day = parseDate(mark)?.day
    const isKnown = day === undefined ? mark === PEAK : day >= spanFrom && day < spanTo
    const current = isKnown || events.has(mark) ? mark : currentId(known, mark)
    if (current === null) {
      ignored.push({ param: 'mark', value: mark, expected: addressWords.mark, lost: 'id' })
    }
    return current ?? []
  })
  return read.join() === marks.join() ? undefined : [...new Set(read)]
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

  if (view.chain !== index.param) {
    // The first one by its name is no mistake; any other that is not shown there is none of.
    if (view.chain !== null && view.chain !== index.chain.id) {
      const expected = addressWords.chain
      ignored.push({ param: 'chain', value: view.chain, expected, lost: 'value' })
    }
    patch.chain = index.param
  }

  const isOffAxis = (day: Day) => day < index.spanFrom || day >= index.spanTo
  const tellOffAxis = (param: string, day: Day) => {
    const ends = [formatIsoDay(index.spanFrom), formatIsoDay(index.spanTo - 1)] as const
    const expected = addressWords.dayOnAxis(...ends)
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
      ignored.push({ param: 'sel', value, expected: addressWords.selected[kind], lost: 'value' })
      patch.selection = null
    } else if (current !== id) patch.selection = { kind, id: current }
  }

  if (typeof view.compare === 'number' && isOffAxis(view.compare)) {
    tellOffAxis('vs', view.compare)
    patch.compare = null
  }

  const commodities = resolveShow(index, view, ignored)
  if (commodities !== undefined) patch.show = commodities
  const series = resolveSeries(index, view, known.series, ignored)
  if (series !== undefined) patch.series = series
  const marks = resolveMarks(index, view, known.selection.event, ignored)
  if (marks !== undefined) patch.marks = marks
  if (view.tint !== 'none' && view.tint !== index.chain.choropleth?.id) {
    const { choropleth } = index.chain
    const expected = choropleth ? addressWords.knownTint(choropleth.id) : addressWords.noTint
    ignored.push({ param: 'tint', value: view.tint, expected, lost: 'value' })
    patch.tint = 'none'
  }
  const voices = voicesOf(index.chain)
  if (!voices.includes(view.by)) {
    const expected =
      index.chain.essays.length === 0
        ? addressWords.voicesWithoutEssay(voices.join(', '))
        : addressWords.oneOf(voices.join(', '))
    ignored.push({ param: 'by', value: view.by, expected, lost: 'value' })
    patch.by = 'all'
  }

  if (view.step !== null && view.story === null) {
    const expected = addressWords.storyOfStep
    ignored.push({ param: 'step', value: view.step, expected, lost: 'value' })
    patch.step = null
  }
  return { patch, ignored }
}
