import type { By } from '@/model/choices'
import type { Day } from '@/model/day'
import type { CommodityId } from '@/model/schema/commodity'
import type { Scope } from '@/model/schema/network'
import type { LanguageId } from '@/words/language'

/** Something that can be inspected. */
export interface Selection {
  readonly kind: 'event' | 'link' | 'place' | 'group'
  readonly id: string
}

/** A settled camera; degrees, zoom as MapLibre counts it. */
export interface Camera {
  readonly zoom: number
  readonly lat: number
  readonly lng: number
  readonly bearing: number
  readonly pitch: number
}

export type Projection = 'flat' | 'globe'
export type Theme = 'light' | 'dark'
/** `present`: the map on stage; `speaker`: the speaker's own window; `embed`: in another page's frame. */
export type Surface = 'explore' | 'table' | 'claims' | 'present' | 'speaker' | 'embed'

/** What stands round the map of an embed. */
export type EmbedPart = 'context' | 'time' | 'legend'

/** What the map is compared with: another day, or what happened with nothing switched. */
export type Compare = 'actual' | Day

/** Everything a person chose, and nothing else: all that is on screen is derived from it. */
export interface ViewState {
  /** The chain that is shown; null = the first one of the site. */
  readonly chain: string | null
  /** null = the chain's opening day. */
  readonly day: Day | null
  /** Events switched off; sorted, without repeats. */
  readonly off: readonly string[]
  /** Levers and unconfirmed events switched on; sorted, without repeats. */
  readonly on: readonly string[]
  readonly selection: Selection | null
  readonly scope: Scope
  /** Commodities shown, in the order of the chain; null = all of them. */
  readonly show: readonly CommodityId[] | null
  readonly by: By
  /** null = fitted to the chain on whatever screen opens it. */
  readonly camera: Camera | null
  readonly projection: Projection
  /** null = no comparison. */
  readonly compare: Compare | null
  /** Outcome series drawn under the links, in the order of the address; null = those the chain opens with. */
  readonly series: readonly string[] | null
  /** What charts mark: `peak`, days as addresses have them, ids of events. */
  readonly marks: readonly string[]
  /** The colouring of the land under the flows, by the id that the chain gives it; `none` = none. */
  readonly tint: string
  /** The story that is told, and the step it is at. */
  readonly story: string | null
  readonly step: string | null
  /** null = what the system prefers. */
  readonly theme: Theme | null
  /** What the page speaks; chosen as it opens, and for as long as it lives. */
  readonly language: LanguageId
  readonly surface: Surface
  /** Of an embed; in the order of EMBED_PARTS. */
  readonly parts: readonly EmbedPart[]
  /** The version of the data asked for, as a copied link does; null = the newest. */
  readonly data: string | null
}

export const DEFAULT_VIEW: ViewState = {
  chain: null,
  day: null,
  off: [],
  on: [],
  selection: null,
  scope: 'country',
  show: null,
  by: 'all',
  camera: null,
  projection: 'flat',
  compare: null,
  series: null,
  marks: [],
  tint: 'none',
  story: null,
  step: null,
  theme: null,
  language: 'en',
  surface: 'explore',
  parts: ['context', 'time'],
  data: null,
}

export const EMBED_PARTS: readonly EmbedPart[] = ['context', 'time', 'legend']

/** As an address names the highest figure of a series, to mark it. */
export const PEAK = 'peak'

/** A set kept as a sorted list, so that the same choices always give the same address. */
export function toSortedSet(ids: Iterable<string>): string[] {
  return [...new Set(ids)].sort()
}

export function withSwitched(ids: readonly string[], id: string, isIn: boolean): string[] {
  return isIn ? toSortedSet([...ids, id]) : ids.filter((other) => other !== id)
}

/** Commodities after one was shown or hidden; null again when all are shown. @param all of the chain */
export function withCommodity(
  show: ViewState['show'],
  commodity: CommodityId,
  isShown: boolean,
  all: readonly CommodityId[],
): ViewState['show'] {
  const current = show ?? all
  const next = all.filter((id) => (id === commodity ? isShown : current.includes(id)))
  return next.length === all.length ? null : next
}
