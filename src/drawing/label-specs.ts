import type { CommodityId } from '@/model/schema/network'
import { differenceKindWords } from '@/scene/compare-words'
import { drawnLinks } from '@/scene/drawn-links'
import { isInQuestion } from '@/scene/in-question'
import { litLinks } from '@/scene/lit-links'
import type { Scene } from '@/scene/scene'
import { linkLevelWord, linkSentence, measuresInShort, say } from '@/scene/words'
import type { Selection } from '@/store/view-state'

/** What the map can hand out as selected or hovered. */
export type MapTarget = Selection & { readonly kind: 'link' | 'place' | 'group' }

/** One label as words, before anything is measured. */
export interface LabelSpec {
  /** `place:cn`: unique over all kinds. */
  readonly key: string
  readonly target: MapTarget
  readonly name: string
  readonly detail: string
  /** What may be left out first: how many measures stand against it. */
  readonly extra: string
  /** Says what is seen, in the same order (for those who speak to the page), and then all of it. */
  readonly sentence: string
  readonly commodity: CommodityId | null
  /** In which a place lies; null for the others. */
  readonly country: string | null
  readonly isSelected: boolean
  /** Not what the selection is about. */
  readonly isQuiet: boolean
  /** A country, or a place that stands for one point in it. */
  readonly rank: 'major' | 'minor'
  /** Higher ones choose their position first. */
  readonly priority: number
}

/** Never set, but reached by the keyboard: on stage what a step is not about. */
export const NAMED_NEVER = -1

/** From this priority on a name is set whatever it covers. */
export const NAMED_FIRST = 2000

const PRIORITY = {
  country: 900,
  flow: 500,
  inArticle: 120,
  region: 300,
  group: 640,
  selected: NAMED_FIRST,
} as const

function isSelected(scene: Scene, target: MapTarget): boolean {
  return scene.selection?.kind === target.kind && scene.selection.id === target.id
}

/** Where the lit lines of a step end; all places where none are lit. */
function litEnds(scene: Scene): (placeId: string) => boolean {
  const lit = [...litLinks(scene)].flatMap((id) => scene.index.links.get(id) ?? [])
  const ends = new Set(lit.flatMap(({ from, to }) => [from, to]))
  return (placeId) => ends.size === 0 || ends.has(placeId)
}

function placeSpecs(scene: Scene): LabelSpec[] {
  const isEnd = litEnds(scene)
  return scene.places.map((place) => {
    const target: MapTarget = { kind: 'place', id: place.id }
    const isCountry = place.scope === 'country'
    const selected = isSelected(scene, target)
    const rank =
      (isCountry ? PRIORITY.country : PRIORITY.region) + (place.inArticle ? PRIORITY.inArticle : 0)
    const isNamed = isEnd(place.id) || (isCountry && place.inArticle)
    const priority = isNamed ? rank : NAMED_NEVER
    return {
      key: `place:${place.id}`,
      target,
      name: say(place.name),
      detail: say(place.role),
      extra: '',
      sentence: `${say(place.name)}: ${say(place.role)}`,
      commodity: null,
      country: place.country,
      isSelected: selected,
      isQuiet: false,
      rank: isCountry ? 'major' : 'minor',
      priority: selected ? PRIORITY.selected : priority,
    }
  })
}

function flowPriority(scene: Scene, weight: number, isQuiet: boolean): number {
  if (litLinks(scene).size === 0) return PRIORITY.flow + weight - (isQuiet ? 300 : 0)
  return isQuiet ? NAMED_NEVER : NAMED_FIRST + weight
}

function flowSpecs(scene: Scene): LabelSpec[] {
  return drawnLinks(scene).map((drawn) => {
    const { link, difference } = drawn
    const target: MapTarget = { kind: 'link', id: link.link.id }
    const selected = isSelected(scene, target)
    const isQuiet = !isInQuestion(scene, drawn)
    const { level } = link.state
    const detail = difference
      ? differenceKindWords(difference.kind)
      : linkLevelWord(scene.index, link.link, level)
    const extra = difference ? '' : measuresInShort(link.link.commodity, link.state)
    const seen = `${say(link.link.label)}: ${[detail, extra].filter(Boolean).join(' · ')}`
    const weight =
      (typeof level === 'number' ? level * 20 : 5) + (link.link.inArticle ? PRIORITY.inArticle : 0)
    return {
      key: `link:${link.link.id}`,
      target,
      name: say(link.link.label),
      detail,
      extra,
      sentence: `${seen}. ${linkSentence(link, scene.index)}`,
      commodity: link.link.commodity,
      country: null,
      isSelected: selected,
      isQuiet,
      rank: 'major',
      priority: selected ? PRIORITY.selected : flowPriority(scene, weight, isQuiet),
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
      sentence: `${say(group.name)}, based in ${say(base.name)}`,
      commodity: null,
      country: null,
      isSelected: selected,
      isQuiet: false,
      rank: 'minor',
      priority: selected ? PRIORITY.selected : PRIORITY.group,
    }
  })
}

/** All labels of a scene in the order of the keyboard: places, then flows, then groups. */
export function labelSpecs(scene: Scene): LabelSpec[] {
  return [...placeSpecs(scene), ...flowSpecs(scene), ...groupSpecs(scene)]
}
