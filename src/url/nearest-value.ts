import type { ChainIndex } from '@/model/chain-index'
import { voicesOf } from '@/model/choices'
import { clampDay, formatIsoDay, toDay } from '@/model/day'
import { EMBED_PARTS, PEAK, type ViewState } from '@/store/view-state'
import { bareView } from './bare-view'
import { type KnownIds, type KnownStories, knownIds, NO_STORIES } from './known-ids'
import { nearestCamera } from './nearest-camera'
import { nearestDay } from './nearest-day'
import {
  nearestAnyCase,
  nearestCommodities,
  nearestId,
  nearestIds,
  nearestSelection,
} from './nearest-id'
import { LONGEST_SLIP, namesMeantBy } from './param-names'
import type { Ignored } from './view-codec'
import { type ViewParam, viewParams } from './view-params'

/** A readable value in place of one that was ignored. */
export interface Nearest {
  /** As it would stand in the address: a value, or `param=value` where the name was wrong. */
  readonly text: string
  /** What to change in the view as it is by then. */
  readonly take: (view: ViewState) => Partial<ViewState>
}

type Key = keyof ViewState
type Known = KnownIds & KnownStories
const KEYS = Object.keys(viewParams) as Key[]

function keyOf(param: string): Key | null {
  return KEYS.find((key) => viewParams[key].param === param) ?? null
}

function read<K extends Key>(key: K, text: string): ViewState[K] | null {
  const row: ViewParam<ViewState[K]> = viewParams[key]
  return row.parse(text)
}

function isDefault<K extends Key>(key: K, text: string): boolean {
  const row: ViewParam<ViewState[K]> = viewParams[key]
  const value = row.parse(text)
  return value !== null && row.format(value) === null
}

/** Defaults are never written: what resembles nothing most likely meant the one other value. */
function nearestChoice(key: Key, text: string): string | null {
  const values = viewParams[key].values ?? []
  const alike = nearestAnyCase(text, values)
  if (alike !== null) return alike
  const [only, ...others] = values.filter((value) => !isDefault(key, value))
  return others.length === 0 ? (only ?? null) : null
}

function dayOnAxis(text: string, { spanFrom, spanTo }: ChainIndex): string | null {
  const day = nearestDay(text)
  return day && formatIsoDay(clampDay(toDay(day), spanFrom, spanTo - 1))
}

function nearestParts(text: string): string | null {
  const known = [...EMBED_PARTS, 'none'].map((id) => ({ id }))
  const names = nearestIds(text, known)?.split(',') ?? []
  const parts = EMBED_PARTS.filter((part) => names.includes(part))
  return parts.length > 0 ? parts.join(',') : (names[0] ?? null)
}

function nearestText(key: Key, text: string, index: ChainIndex, known: Known): string | null {
  switch (key) {
    case 'day':
      return dayOnAxis(text, index)
    case 'compare':
      return dayOnAxis(text, index) ?? nearestAnyCase(text, ['actual'])
    case 'off':
    case 'on':
    case 'series':
      return nearestIds(text, known[key])
    case 'story':
      return nearestId(text, known.stories)
    case 'step':
      return nearestId(text, known.steps)
    case 'selection':
      return nearestSelection(text, known)
    case 'show':
      return nearestCommodities(text, [...index.commodities.keys()])
    case 'marks':
      return nearestIds(text, [{ id: PEAK }, ...known.selection.event])
    case 'parts':
      return nearestParts(text)
    case 'tint':
      return index.chain.choropleth?.id ?? null
    case 'by':
      return nearestAnyCase(text, voicesOf(index.chain))
    case 'camera':
      return nearestCamera(text)
    case 'data':
      return text.trim().replace(/^v/i, '').replace(/[-/_]/g, '.')
    default:
      return nearestChoice(key, text)
  }
}

/** The nearest text that is readable and names only what is known; itself where it does. */
function readable(key: Key, text: string, index: ChainIndex, known: Known): string | null {
  const candidate = nearestText(key, text, index, known)
  return candidate !== null && read(key, candidate) !== null ? candidate : null
}

function patchOf(key: Key, text: string, index: ChainIndex, view: ViewState): Partial<ViewState> {
  const value = read(key, text)
  if (value === null) return {}
  // A view that stands at one step goes over to another whole.
  if (key === 'step' && view.step !== null) return bareView({ ...view, step: text })
  // The opening day stays out of the address, as with every other way to it.
  return { [key]: key === 'day' && value === index.openingDay ? null : value }
}

function nearestParam({ param, value }: Ignored, index: ChainIndex, known: Known): Nearest | null {
  for (const name of namesMeantBy(param)) {
    const key = keyOf(name)
    if (key === null) continue
    // A day is a version with other signs: under another name none is guessed.
    if (key === 'data' && read(key, value) === null) continue
    const text = readable(key, value, index, known)
    if (text) return { text: `${name}=${text}`, take: (view) => patchOf(key, text, index, view) }
  }
  return null
}

function nearestInSet(
  key: Key,
  { value }: Ignored,
  index: ChainIndex,
  known: Known,
): Nearest | null {
  if (key !== 'off' && key !== 'on' && key !== 'series') return null
  // An event that is known but on the other side of the switch is no slip for another one.
  const isElsewhere = [...known.off, ...known.on].some(({ id }) => id === value)
  const text = isElsewhere ? null : nearestId(value, known[key])
  if (text === null) return null
  const add = (ids: readonly string[]) => [...new Set([...ids, text])]
  return {
    text,
    take: (view) => ({
      [key]:
        key === 'series'
          ? add(view.series ?? index.chain.openingSeries ?? [])
          : add(view[key]).sort(),
    }),
  }
}

/**
 * The readable value that something ignored most likely meant.
 * @returns null where nothing resembles it
 */
export function nearestOf(
  ignored: Ignored,
  index: ChainIndex,
  stories: KnownStories = NO_STORIES,
): Nearest | null {
  const known = { ...knownIds(index), ...stories }
  if (ignored.value.length > LONGEST_SLIP || ignored.param.length > LONGEST_SLIP) return null
  if (ignored.lost === 'name') return nearestParam(ignored, index, known)
  const key = keyOf(ignored.param)
  if (key === null) return null
  if (ignored.lost === 'id') return nearestInSet(key, ignored, index, known)
  const text = readable(key, ignored.value, index, known)
  return text === null ? null : { text, take: (view) => patchOf(key, text, index, view) }
}
