import type { ChainIndex } from '@/model/chain-index'
import { ACTUAL } from '@/model/choices'
import { clampDay, type Day } from '@/model/day'
import { historyOf } from '@/model/history'
import { isDescribed } from '@/model/level'
import type { Lever } from '@/model/schema/history'
import type { Link } from '@/model/schema/network'
import { DEFAULT_VIEW, type Selection, type ViewState } from '@/store/view-state'

/** The shortest form of a day: the opening day is not written. */
function dayIn(index: ChainIndex, day: Day): Day | null {
  const clamped = clampDay(day, index.spanFrom, index.spanTo - 1)
  return clamped === index.openingDay ? null : clamped
}

/** The level of detail in which links are seen: regional only where all of them are. */
function scopeOf(index: ChainIndex, linkIds: readonly string[]): ViewState['scope'] {
  const scopes = linkIds.map((id) => index.links.get(id)?.scope)
  return scopes.length > 0 && scopes.every((scope) => scope === 'regional') ? 'regional' : 'country'
}

/**
 * The last day up to what is verified on which a described level began: a picture without the line
 * it is about would say nothing. The opening day where none did.
 */
function latestTurn(index: ChainIndex, link: Link): Day {
  const history = historyOf(index, link, ACTUAL)
  const levels = history.segments.map((_, i) => history.stateOf(i).level)
  const turns = history.segments.flatMap(({ from }, i) => {
    const level = levels[i]
    const isTurn = i > 0 && level !== undefined && level !== levels[i - 1] && isDescribed(level)
    return isTurn && from < index.verifiedUntil ? [from] : []
  })
  return turns.at(-1) ?? index.openingDay
}

function scopeOfPlaces(index: ChainIndex, ids: readonly string[]): ViewState['scope'] {
  const isRegional = ids.every((id) => index.places.get(id)?.scope === 'regional')
  return isRegional && ids.length > 0 ? 'regional' : 'country'
}

/** The last day that was verified, with nothing in front. */
export function latestView(index: ChainIndex): ViewState {
  return { ...DEFAULT_VIEW, chain: index.param, day: dayIn(index, index.verifiedUntil - 1) }
}

/**
 * The state of the map that the page of a record tells: an event on its day, a link on the day of its
 * latest level, a place or a group on the last day that was verified; null where there is no such record.
 */
export function pageView(index: ChainIndex, selection: Selection): ViewState | null {
  const { kind, id } = selection
  if (kind === 'event') {
    const timed = index.events.get(id)
    if (!timed) return null
    const links = timed.event.effects.map(({ link }) => link)
    return {
      ...DEFAULT_VIEW,
      chain: index.param,
      day: dayIn(index, timed.day),
      on: timed.event.status === 'verified' ? [] : [id],
      selection,
      scope: scopeOf(index, links),
    }
  }
  if (kind === 'link') {
    const link = index.links.get(id)
    if (!link) return null
    const day = dayIn(index, latestTurn(index, link))
    return {
      ...DEFAULT_VIEW,
      chain: index.param,
      day,
      selection,
      scope: scopeOf(index, [id]),
    }
  }
  const places = kind === 'place' ? [id] : index.groups.get(id)?.bases
  if (!places || (kind === 'place' && !index.places.has(id))) return null
  return { ...latestView(index), selection, scope: scopeOfPlaces(index, places) }
}

/** With a possible policy imagined: it has no place of its own on the map, so at the first link it would act on. */
export function leverView(index: ChainIndex, lever: Lever): ViewState {
  const link = index.links.get(lever.effects[0]?.link ?? '')
  const scope = link?.scope === 'regional' ? 'regional' : 'country'
  const selection = { kind: 'link', id: link?.id ?? '' } as const
  return { ...latestView(index), selection, scope, on: [lever.id] }
}

/** What has a page of its own; the id of a step follows that of its story. */
interface PageRecord {
  readonly kind: Selection['kind'] | 'claim' | 'lever' | 'story'
  readonly id: string
}

/** The state that the page of a record opens; null where there is no such record. */
export function viewOfRecord(index: ChainIndex, { kind, id }: PageRecord): ViewState | null {
  const bare = { ...DEFAULT_VIEW, chain: index.param }
  if (kind === 'claim') return { ...bare, surface: 'claims' }
  if (kind === 'story') {
    const [story = null, step = null] = id.split('/')
    return { ...bare, story, step, surface: 'present' }
  }
  if (kind === 'lever') {
    const lever = index.levers.get(id)
    return lever ? leverView(index, lever) : null
  }
  return pageView(index, { kind, id })
}
