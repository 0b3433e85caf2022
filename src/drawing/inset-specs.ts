import type { Link } from '@/model/schema/network'
import type { Scene } from '@/scene/scene'
import { say } from '@/scene/words'
import { type FlowStyle, NO_MEASURES } from './flow-style'
import type { InsetRegion } from './inset-region'
import type { LabelSpec } from './label-specs'
import type { Network } from './network'
import { stubEnd } from './stubs'

const PRIORITY = { group: 800, ranked: 760, place: 420 } as const

/** The link whose rank a place at the border is named with: over the border, or from over the sea. */
function rankedLink(placeId: string, scene: Scene, region: InsetRegion): Link | null {
  const { places, chain } = scene.index
  const isDrawn = new Set(scene.links.map(({ link }) => link.id))
  const own = chain.links.filter(({ id }) => region.links.has(id) && isDrawn.has(id))
  const stub = own.find((link) => {
    const isCrossing = places.get(placeId)?.kind === 'border-crossing'
    return isCrossing && link.from === placeId && stubEnd(link, places) !== null
  })
  return stub ?? own.find(({ to, from }) => to === placeId && !region.places.has(from)) ?? null
}

/** One name for a place and the rank of its line: "Nogales dominant". */
function mergedSpec(place: LabelSpec, link: LabelSpec): LabelSpec {
  return {
    ...link,
    name: place.name,
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
    const isBase = scene.index.places.get(target.id)?.kind === 'cartel-base'
    if (!linkSpec || isBase) {
      const shown = isBase && !spec.isSelected ? 'asked' : 'room'
      return [{ ...spec, detail: '', priority: Math.max(spec.priority, PRIORITY.place), shown }]
    }
    merged.add(linkSpec.key)
    return [mergedSpec(spec, linkSpec), { ...spec, shown: spec.isSelected ? 'room' : 'asked' }]
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

/** Of flows in one trunk the strongest is named for all, and those in front for themselves. */
function isSpokenFor(spec: LabelSpec, specs: readonly LabelSpec[], network: Network): boolean {
  const trunk = network.trunks.get(spec.target.id)
  if (spec.target.kind !== 'link' || trunk === undefined || spec.shown === 'always') return false
  return specs.some(
    (other) =>
      other.target.kind === 'link' &&
      other.key !== spec.key &&
      network.trunks.get(other.target.id) === trunk &&
      (other.priority > spec.priority ||
        (other.priority === spec.priority && other.key < spec.key)),
  )
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
  return left.map((spec) =>
    isSpokenFor(spec, left, network) ? { ...spec, shown: 'asked' as const } : spec,
  )
}

/** On the whole map a trunk carries the jaws of its broadest flow; the cut-out shows those of the others. */
export function mainStyles(
  styles: ReadonlyMap<string, FlowStyle>,
  network: Network,
  region: InsetRegion | null,
): ReadonlyMap<string, FlowStyle> {
  if (!region) return styles
  const isBranch = (id: string) =>
    region.links.has(id) && network.curves.get(id)?.jawsAt !== undefined
  return new Map(
    [...styles].map(([id, style]) => [
      id,
      isBranch(id) ? { ...style, measures: NO_MEASURES } : style,
    ]),
  )
}

/** What the ground of a cut-out is called: countries, quietly. */
export function countryWords(
  scene: Scene,
): readonly { readonly id: string; readonly words: string }[] {
  return scene.places
    .filter(({ kind, inArticle }) => kind === 'country' && inArticle)
    .map(({ id, name }) => ({ id, words: say(name).toUpperCase() }))
}
