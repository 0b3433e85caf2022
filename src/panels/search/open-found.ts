import type { ChainIndex } from '@/model/chain-index'
import { attachmentsOf } from '@/report/claims/attachments'
import type { SearchEntry } from '@/report/search/search-entries'
import { pageView } from '@/scene/page-views'
import type { Selection } from '@/store/view-state'
import { choose, setSurface } from '@/store/view-store'
import { showOnMap } from '../claims/show-on-map'

/** A place that rests on a source: the first event, link or place that names it. */
function citing({ chain, timeline }: ChainIndex, id: string): Selection | null {
  const event = timeline.find(
    ({ event: { sources, effects } }) =>
      sources.includes(id) || effects.some((effect) => effect.sources.includes(id)),
  )
  if (event) return { kind: 'event', id: event.event.id }
  const link = chain.links.find(({ sources }) => sources.includes(id))
  if (link) return { kind: 'link', id: link.id }
  const place = chain.places.find(({ sources }) => sources.includes(id))
  return place ? { kind: 'place', id: place.id } : null
}

/** An event on its day, anything else on the day at hand; in the level of detail in which it is seen. */
function openRecord(index: ChainIndex, selection: Selection): void {
  const own = pageView(index, selection)
  choose({
    surface: 'explore',
    selection,
    ...(own?.scope === 'regional' && { scope: 'regional' as const, camera: null }),
    ...(own && selection.kind === 'event' && { day: own.day }),
  })
}

/** Leads to what was found: one act, one step back. */
export function openFound(index: ChainIndex, { kind, id }: SearchEntry): void {
  if (kind === 'claim') {
    setSurface('claims')
    // Replaced, since the change of surface has made the one entry that this act is worth.
    window.location.replace(`#${id}`)
    return
  }
  if (kind === 'lever') {
    const [attachment] = attachmentsOf(index, { about: [`lever:${id}`] })
    if (attachment) showOnMap(index, attachment)
    return
  }
  const selection = kind === 'source' ? citing(index, id) : { kind, id }
  if (selection) openRecord(index, selection)
}
