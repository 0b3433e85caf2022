import { causeId } from '@/model/chain-index'
import { isLeading } from '@/model/leading'
import type { CommodityId } from '@/model/schema/commodity'
import type { Place } from '@/model/schema/network'
import { measureChangeInShort, rankChangeWords } from '@/report/compare-words'
import { linkLevelWord, linkSentence, measuresInShort } from '@/report/record-words'
import { type DrawnLink, drawnLinks } from '@/scene/drawn-links'
import { isInQuestion } from '@/scene/in-question'
import { litLinks } from '@/scene/lit-links'
import type { Scene } from '@/scene/scene'
import type { Selection } from '@/store/view-state'
import { facts, labelled } from '@/words/joined'
import { mapNamesWords } from '@/words/map-names'
import { routeFactsWords } from '@/words/route-facts'
import { say } from '@/words/say'
import { linksInFront } from './in-front'
import { MANY_FLOWS } from './many-flows'
import { isUnasked } from './unasked'

/** What the map can hand out as selected or hovered. */
export type MapTarget = Selection & { readonly kind: 'link' | 'place' | 'group' }

/** One label as words, before anything is measured. */
export interface LabelSpec {
  /** `place:cn`: unique over all kinds. */
  readonly key: string
  readonly target: MapTarget
  readonly name: string
  readonly detail: string
  /** What may be left out first: how many measures stand against it; while time plays, what just happened. */
  readonly extra: string
  /** Says what is seen, in the same order (for those who speak to the page), and then all of it. */
  readonly sentence: string
  readonly commodity: CommodityId | null
  /** In which a place lies; null for the others. */
  readonly country: string | null
  readonly isSelected: boolean
  /** Not what the selection is about. */
  readonly isQuiet: boolean
  /** A country, or a place that stands for one point in it; a flow that carries the argument, or not. */
  readonly rank: 'major' | 'minor'
  /** Higher ones choose their position first. */
  readonly priority: number
  /** What a picture is about is never left out; what nobody asks for is named only when pointed at. */
  readonly shown: 'always' | 'room' | 'asked'
  /** The place at which a flow is named together with it; by its line when left out. */
  readonly atPlace?: string
  /** One of the few that the time axis has a lane for: it is read on the map under the same name. */
  readonly isMain?: boolean
  /** A country that does not carry what the chain tells: rather not named than on other land. */
  readonly isBeyond?: boolean
  /** In a cut-out there are few names, and room is made for them. */
  readonly isInset?: boolean
}

/** From this priority on a name is set whatever it covers. */
export const NAMED_FIRST = 2000

const PRIORITY = {
  /** Of a leading country where much is in front: what happened there is read with its name. */
  crowded: 1700,
  front: 1500,
  main: 900,
  country: 900,
  flow: 500,
  leading: 120,
  region: 300,
  group: 640,
  selected: NAMED_FIRST,
} as const

function isSelected(scene: Scene, target: MapTarget): boolean {
  return scene.selection?.kind === target.kind && scene.selection.id === target.id
}

/** Beside the chain itself, a place is named with a line of its own. */
function hasPart(scene: Scene, place: Place, ends: ReadonlySet<string>): boolean {
  if (isLeading(scene.index.chain, place) || ends.has(place.id)) return true
  return isSelected(scene, { kind: 'place', id: place.id })
}

/** Where the lit lines of a step end; all places where none are lit. */
function litEnds(scene: Scene): (placeId: string) => boolean {
  const lit = [...litLinks(scene)].flatMap((id) => scene.index.links.get(id) ?? [])
  const ends = new Set(lit.flatMap(({ from, to }) => [from, to]))
  return (placeId) => ends.size === 0 || ends.has(placeId)
}

/** Of more links in front than this, hardly any has room for its words where countries have theirs. */
const MOST_IN_FRONT = 4

function placeSpecs(scene: Scene): LabelSpec[] {
  const isFull = linksInFront(scene).size > MOST_IN_FRONT
  const isEnd = litEnds(scene)
  const ends = new Set(drawnLinks(scene).flatMap(({ link }) => [link.from.id, link.to.id]))
  const named = scene.places.filter((place) => hasPart(scene, place, ends))
  return named.map((place) => {
    const leads = isLeading(scene.index.chain, place)
    const target: MapTarget = { kind: 'place', id: place.id }
    const isCountry = place.kind === 'country'
    const selected = isSelected(scene, target)
    const ofCountry = leads && isFull ? PRIORITY.crowded : PRIORITY.country
    const priority = (isCountry ? ofCountry : PRIORITY.region) + (leads ? PRIORITY.leading : 0)
    const isNamed = selected || isEnd(place.id) || (isCountry && leads)
    return {
      key: `place:${place.id}`,
      target,
      name: say(place.name),
      detail: say(place.role),
      extra: '',
      sentence: labelled(say(place.name), say(place.role)),
      commodity: null,
      country: place.country,
      isSelected: selected,
      isQuiet: false,
      rank: isCountry ? 'major' : 'minor',
      isBeyond: isCountry && !leads,
      priority: selected ? PRIORITY.selected : priority,
      // On stage what a step is not about is reached by the keyboard, but not set.
      shown: isNamed ? 'room' : 'asked',
    }
  })
}

/** What differs is what a comparison says; what does not carry the argument waits until it is asked for. */
function shownOf(scene: Scene, drawn: DrawnLink): LabelSpec['shown'] {
  const { id } = drawn.link.link
  if (linksInFront(scene).has(id)) return 'always'
  if (isUnasked(scene, drawn)) return 'asked'
  if (litLinks(scene).size > 0) return 'asked'
  const isRelated = scene.relatedLinks.has(id) || isInQuestion(scene, drawn)
  return drawn.difference?.kind === 'unchanged' && !isRelated ? 'asked' : 'room'
}

/** The event that is told, where it does something to a link: time that plays is read on the lines. */
function toldOn({ latest }: Scene, { link: { state } }: DrawnLink): string | null {
  if (!latest) return null
  const acts = state.ledger.some(({ timed }) => causeId(timed.cause) === latest.event.id)
  return acts ? say(latest.event.title) : null
}

/** Of thousands only what is looked at is named: nobody walks through all others by key, and the table lists them. */
function named(scene: Scene): readonly DrawnLink[] {
  const drawn = drawnLinks(scene)
  if (drawn.length < MANY_FLOWS) return drawn
  return drawn.filter(({ link: { link } }) => linksInFront(scene).has(link.id))
}

function flowSpecs(scene: Scene, isTelling: boolean): LabelSpec[] {
  return named(scene).map((drawn) => {
    const { link, difference } = drawn
    const target: MapTarget = { kind: 'link', id: link.link.id }
    const selected = isSelected(scene, target)
    const isQuiet = !isInQuestion(scene, drawn)
    const { level } = link.state
    const { commodity } = link.link
    const detail = difference
      ? rankChangeWords(scene.index, link.link, difference)
      : linkLevelWord(scene.index, link.link, level)
    const measures = difference
      ? measureChangeInShort(scene.index, commodity, difference)
      : measuresInShort(scene.index, commodity, link.state)
    const told = isTelling && !difference ? toldOn(scene, drawn) : null
    const seen = labelled(say(link.link.label), facts([detail, measures]))
    const shown = told === null ? shownOf(scene, drawn) : 'always'
    const isMain = scene.index.chain.mainLinks?.includes(link.link.id) ?? false
    const base = shown === 'always' ? PRIORITY.front : isMain ? PRIORITY.main : PRIORITY.flow
    const leads = isLeading(scene.index.chain, link.link)
    const weight = (typeof level === 'number' ? level * 20 : 5) + (leads ? PRIORITY.leading : 0)
    return {
      key: `link:${link.link.id}`,
      target,
      name: say(link.link.label),
      detail,
      extra: told ?? measures,
      sentence: mapNamesWords.heard(seen, linkSentence(link, scene.index)),
      commodity,
      country: null,
      isSelected: selected,
      isQuiet,
      rank: leads ? 'major' : 'minor',
      isMain,
      priority: selected ? PRIORITY.selected : base + weight - (isQuiet ? 300 : 0),
      shown,
    }
  })
}

function groupSpecs(scene: Scene): LabelSpec[] {
  return scene.groups.map(({ group, base }) => {
    const target: MapTarget = { kind: 'group', id: group.id }
    const selected = isSelected(scene, target)
    return {
      key: `group:${group.id}`,
      target,
      name: say(group.name),
      detail: '',
      extra: '',
      sentence: routeFactsWords.basedIn(say(group.name), say(base.name)),
      commodity: null,
      country: null,
      isSelected: selected,
      isQuiet: false,
      rank: 'minor',
      priority: selected ? PRIORITY.selected : PRIORITY.group,
      shown: 'room',
    }
  })
}

/** A map asks again for its cut-out, and whenever something else is pointed at. */
const cache = new WeakMap<Scene, readonly LabelSpec[]>()

/**
 * All labels of a scene in the order of the keyboard: places, then flows, then groups.
 * @param isTelling time plays: beside the pressure marker that an event closes stands what the event is
 */
export function labelSpecs(scene: Scene, isTelling = false): readonly LabelSpec[] {
  const known = isTelling ? undefined : cache.get(scene)
  if (known) return known
  const specs = [...placeSpecs(scene), ...flowSpecs(scene, isTelling), ...groupSpecs(scene)]
  if (!isTelling) cache.set(scene, specs)
  return specs
}
