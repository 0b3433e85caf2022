import type { ChainIndex } from '@/model/chain-index'
import { isLeading } from '@/model/leading'
import type { Link, Place } from '@/model/schema/network'
import type { Selection, ViewState } from '@/store/view-state'
import type { SceneGroup } from './scene'

/** What carries the argument first, then by commodity; the same in every list. */
function readingOrder({ chain, commodities }: ChainIndex): (a: Link, b: Link) => number {
  const order = [...commodities.keys()]
  const isBeyond = (link: Link) => (isLeading(chain, link) ? 0 : 1)
  const rank = (link: Link) => order.indexOf(link.commodity)
  return (a, b) => isBeyond(a) - isBeyond(b) || rank(a) - rank(b)
}

/** Links that belong to the scope and the commodities a reader asked for, whatever the day. */
export function linksInView(index: ChainIndex, view: ViewState): Link[] {
  return index.chain.links
    .filter(
      (link) =>
        (link.scope === 'both' || link.scope === view.scope) &&
        (view.show === null || view.show.includes(link.commodity)),
    )
    .sort(readingOrder(index))
}

/** Places drawn for the scope: the ends of its links, and what is marked as core there. */
export function placesInView(index: ChainIndex, view: ViewState, links: readonly Link[]): Place[] {
  const ends = new Set(links.flatMap((link) => [link.from, link.to]))
  const isChainCountry = (place: Place) =>
    place.scope === 'country' && isLeading(index.chain, place)
  return index.chain.places.filter(
    (place) =>
      place.tier !== 'context' &&
      (ends.has(place.id) ||
        isChainCountry(place) ||
        (view.scope === 'regional' && place.scope === 'regional' && place.tier === 'core')),
  )
}

/** Groups of drawn kinds at their first base in the regional scope; none at country level. */
export function groupsInView(index: ChainIndex, view: ViewState): SceneGroup[] {
  if (view.scope !== 'regional') return []
  const drawn = new Set(index.chain.groupKinds.filter(({ isDrawn }) => isDrawn).map(({ id }) => id))
  return index.chain.groups.flatMap((group) => {
    const base = index.places.get(group.bases[0] ?? '')
    return drawn.has(group.kind) && base ? [{ group, base }] : []
  })
}

/** The selection if the dataset knows it, otherwise null. */
export function knownSelection(index: ChainIndex, selection: Selection | null): Selection | null {
  if (!selection) return null
  const records = {
    event: index.events,
    link: index.links,
    place: index.places,
    group: index.groups,
  }[selection.kind]
  return records.has(selection.id) ? selection : null
}

/**
 * Links of the map that a selection is about: an event's effects, a place's ends, a group's bases. Of what is on another map
 * none, or all that is on this one would step back for nothing.
 */
export function relatedLinks(
  index: ChainIndex,
  selection: Selection | null,
  onMap: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(linksAbout(index, selection).filter((id) => onMap.has(id)))
}

function linksAbout(index: ChainIndex, selection: Selection | null): readonly string[] {
  if (!selection) return []
  if (selection.kind === 'link') return [selection.id]
  if (selection.kind === 'event') {
    const effects = index.events.get(selection.id)?.event.effects ?? []
    return effects.map((effect) => effect.link)
  }
  const places =
    selection.kind === 'place' ? [selection.id] : (index.groups.get(selection.id)?.bases ?? [])
  return index.chain.links
    .filter((link) => places.includes(link.from) || places.includes(link.to))
    .map((link) => link.id)
}
