import { isLeading } from '@/model/leading'
import { isDrawnAs } from '@/model/place-kind'
import type { Link } from '@/model/schema/network'
import { levelWord } from '@/report/record-words'
import type { Scene } from '@/scene/scene'
import { locale } from '@/words/language'
import { say } from '@/words/say'
import type { CutOut } from './cut-out'
import { type FlowStyle, NO_MEASURES } from './flow-style'
import type { InsetRegion } from './inset-region'
import type { LabelSpec } from './label-specs'
import type { Network } from './network'
import { MARKERS_AT } from './pressure-markers'
import { stubEnd } from './stubs'

const PRIORITY = { group: 740, ranked: 760, place: 420 } as const

/** The link whose rank a place at the border is named with: over the border, or from over the sea. */
function rankedLink(placeId: string, scene: Scene, region: InsetRegion): Link | null {
  const { index } = scene
  const { chain } = index
  const isDrawn = new Set(scene.links.map(({ link }) => link.id))
  const own = chain.links.filter(({ id }) => region.links.has(id) && isDrawn.has(id))
  const stub = own.find((link) => {
    const isCrossing = isDrawnAs(index, placeId, 'crossing')
    return isCrossing && link.from === placeId && stubEnd(link, index) !== null
  })
  return stub ?? own.find(({ to, from }) => to === placeId && !region.places.has(from)) ?? null
}

/**
 * What ranks in a cut-out are ranks of, where that is no wording: it stands once, in a corner, rather
 * than with each of them. null where there are none.
 */
export function rankingNote(scene: Scene, region: InsetRegion): string | null {
  const ranked = scene.links.find(({ link }) => region.cutOut.has(link.id) && link.ranks)?.link
    .ranks
  const ranking = scene.index.chain.rankings?.find(({ id }) => id === ranked)
  return ranking ? say(ranking.note) : null
}

function rankWords(scene: Scene, { id, commodity, ranks }: Link, words: string): string {
  const level = scene.links.find(({ link }) => link.id === id)?.state.level
  const isShare = ranks !== undefined && !scene.comparison && level !== undefined
  return isShare ? levelWord(scene.index, commodity, level) : words
}

/** One name for a place and the rank of its line: "Nogales dominant". */
function mergedSpec(place: LabelSpec, link: LabelSpec, detail: string): LabelSpec {
  return {
    ...link,
    name: place.name,
    detail,
    country: place.country,
    rank: 'minor',
    priority: Math.max(link.priority, PRIORITY.ranked),
    shown: link.shown === 'always' ? 'always' : 'room',
    isInset: true,
    atPlace: place.target.id,
  }
}

/**
 * The names in a cut-out: places with the rank of their line, groups; other lines when they are
 * asked for or in front.
 */
export function insetSpecs(
  specs: readonly LabelSpec[],
  scene: Scene,
  region: InsetRegion,
): LabelSpec[] {
  const byKey = new Map(specs.map((spec) => [spec.key, spec] as const))
  const merged = new Set<string>()
  const places = specs.flatMap((spec): LabelSpec[] => {
    const { target } = spec
    if (target.kind !== 'place' || !region.places.has(target.id)) return []
    const link = rankedLink(target.id, scene, region)
    const linkSpec = link && byKey.get(`link:${link.id}`)
    const isBase = isDrawnAs(scene.index, target.id, 'base')
    if (!linkSpec || isBase) {
      const shown = isBase && !spec.isSelected ? 'asked' : 'room'
      return [{ ...spec, detail: '', priority: Math.max(spec.priority, PRIORITY.place), shown }]
    }
    merged.add(linkSpec.key)
    const words = rankWords(scene, link, linkSpec.detail)
    return [
      mergedSpec(spec, linkSpec, words),
      { ...spec, shown: spec.isSelected ? 'room' : 'asked' },
    ]
  })
  const lines = specs.flatMap((spec): LabelSpec[] => {
    const { target, key } = spec
    if (target.kind !== 'link' || merged.has(key) || !region.cutOut.has(target.id)) return []
    return [{ ...spec, shown: spec.shown === 'always' ? 'always' : 'asked' }]
  })
  const groups = specs.flatMap((spec): LabelSpec[] =>
    spec.target.kind === 'group'
      ? [{ ...spec, isInset: true, priority: Math.max(spec.priority, PRIORITY.group) }]
      : [],
  )
  return [...places, ...lines, ...groups]
}

/**
 * Of flows in one trunk the one that is named for all: what is in front, then the strongest.
 * @returns its id, by trunk
 */
function trunkSpeakers(specs: readonly LabelSpec[], network: Network): ReadonlyMap<string, string> {
  const speakers = new Map<string, LabelSpec>()
  for (const spec of specs) {
    const trunk = network.trunks.get(spec.target.id)
    if (spec.target.kind !== 'link' || trunk === undefined) continue
    const before = speakers.get(trunk)
    const isFirst =
      !before ||
      spec.priority > before.priority ||
      (spec.priority === before.priority && spec.key < before.key)
    if (isFirst) speakers.set(trunk, spec)
  }
  return new Map([...speakers].map(([trunk, { target }]) => [trunk, target.id] as const))
}

/** The names on the whole map, beside a cut-out where there is one. */
export function mainSpecs(
  specs: readonly LabelSpec[],
  network: Network,
  region: InsetRegion | null,
): LabelSpec[] {
  const left = specs.filter(({ target: { kind, id } }) => {
    if (!region) return true
    if (kind === 'group') return false
    return kind === 'place' ? !region.places.has(id) : !region.cutOut.has(id)
  })
  const speakers = trunkSpeakers(left, network)
  return left.map((spec) => {
    const trunk = spec.target.kind === 'link' ? network.trunks.get(spec.target.id) : undefined
    const isHeard = trunk === undefined || speakers.get(trunk) === spec.target.id
    return isHeard || spec.shown === 'always' ? spec : { ...spec, shown: 'asked' as const }
  })
}

/**
 * How lines look on the whole map: what is cut out is not drawn, and a trunk carries the pressure markers of the
 * flow that is named for it, while those of the others stand on their branches in the cut-out.
 */
export function mainStyles(
  styles: ReadonlyMap<string, FlowStyle>,
  specs: readonly LabelSpec[],
  network: Network,
  { region, frame, hidden }: CutOut,
): ReadonlyMap<string, FlowStyle> {
  if (!region && network.trunks.size === 0) return styles
  const speakers = trunkSpeakers(specs, network)
  const shown = new Map<string, FlowStyle>()
  for (const [id, style] of styles) {
    if (hidden.has(id)) continue
    const trunk = network.trunks.get(id)
    const isElsewhere = frame !== null && region?.links.has(id) === true
    if (trunk === undefined) shown.set(id, style)
    else if (speakers.get(trunk) === id) shown.set(id, { ...style, pressureMarkersAt: MARKERS_AT })
    else shown.set(id, isElsewhere ? { ...style, measures: NO_MEASURES } : style)
  }
  return shown
}

/** What the ground of a cut-out is called: countries, quietly. */
export function countryWords(
  scene: Scene,
): readonly { readonly id: string; readonly words: string }[] {
  return scene.places
    .filter((place) => place.scope === 'country' && isLeading(scene.index.chain, place))
    .map(({ id, name }) => ({ id, words: say(name).toLocaleUpperCase(locale()) }))
}
