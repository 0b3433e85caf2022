import type { ChainIndex } from '@/model/chain-index'
import { type Day, parseDate } from '@/model/day'
import type { LinkState } from '@/model/fold'
import { isRanked } from '@/model/level'
import type { CommodityId } from '@/model/schema/commodity'
import type { Change, Level } from '@/model/schema/effect'
import type { ActorId, ChainEvent } from '@/model/schema/history'
import type { Link } from '@/model/schema/network'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import type { EventChange } from './event-changes'
import { isRelation, pushWords } from './push-words'
import type { SceneLink } from './scene'

/** "dominant", "working", "documented, size unknown": a level of a commodity, lower case. */
export function levelWord(index: ChainIndex, commodity: CommodityId, level: Level): string {
  if (level === 'not-rated') return 'documented, size unknown'
  if (level === 'not-described') return 'no source covers this date'
  const names = index.commodities.get(commodity)?.levelNames
  const name = names?.[level]
  return name ? say(name).toLowerCase() : `${level}`
}

/** What the words for a link's level depend on. */
export type RankedLink = Pick<Link, 'commodity' | 'ranks'>

/** "dominant"; "dominant share of seizures" where that is what the link's level ranks. */
export function linkLevelWord(index: ChainIndex, link: RankedLink, level: Level): string {
  const word = levelWord(index, link.commodity, level)
  const ranking = rankingOf(index, link, level)
  return ranking ? `${word} ${say(ranking.name)}` : word
}

/** What a level of a link ranks where that is no wording; one of none, or without a rank, ranks nothing. */
function rankingOf({ chain }: ChainIndex, { ranks }: RankedLink, level: Level) {
  if (!ranks || !isRanked(level) || level === 0) return null
  return chain.rankings?.find(({ id }) => id === ranks) ?? null
}

export function commodityName(index: ChainIndex, commodity: CommodityId): string {
  const found = index.commodities.get(commodity)
  return found ? say(found.name) : commodity
}

const DIRECTIONS = ['down', 'up', 'mixed'] as const

/**
 * ["14 measures said to restrict it", "1 said to have fed it"]: the measures in force, counted by
 * what is said of them; empty where there are none. The one number of the map, the inspector, the
 * table, the exports and the stories.
 */
export function measureCounts(
  index: ChainIndex,
  commodity: CommodityId,
  { pressure }: LinkState,
): string[] {
  return DIRECTIONS.filter((direction) => pressure[direction].length > 0).map((direction, i) => {
    const count = pressure[direction].length
    const noun = i > 0 ? '' : count === 1 ? ' measure' : ' measures'
    const said =
      direction === 'mixed'
        ? 'with unclear effect'
        : say(pushWords(index, commodity, direction).said)
    return `${count}${noun} ${said}`
  })
}

/**
 * "12 measures against it": as written beside a line, where there is little room. Of a relation
 * both sides, or a reader takes one for the whole. Empty where nothing restricts it.
 */
export function measuresInShort(
  index: ChainIndex,
  commodity: CommodityId,
  { pressure }: LinkState,
): string {
  const [against, inFavour] = [pressure.down.length, pressure.up.length]
  if (isRelation(index, commodity)) {
    const sides = [against > 0 && `${against} against`, inFavour > 0 && `${inFavour} for it`]
    return sides.filter(Boolean).join(', ')
  }
  return against > 0 ? `${counted(against, 'measure', 'measures')} against it` : ''
}

/** "the start (2013)": the first day of the time axis, where every link has an opening level. */
export function startWords({ spanFrom }: ChainIndex): string {
  return `the start (${dayWords(spanFrom, 'year')})`
}

/** "since May 2019", as precisely as its source dates it; "since the start (2013)" of the time axis. */
export function sinceWords(index: ChainIndex, since: Day, cause: LinkState['cause']): string {
  if (since <= index.spanFrom) return startWords(index)
  const isFromCause = cause !== null && cause.timed.onset === since
  const precision = isFromCause ? parseDate(cause.timed.effect.onset)?.precision : undefined
  return dayWords(since, precision ?? 'day')
}

/** Why a level stands, where an event or a possible policy is named, or else that it was so from the start. */
export function becauseWords(
  index: ChainIndex,
  { since, state }: Pick<SceneLink, 'since' | 'state'>,
): string {
  const cause = state.cause?.timed.cause
  if (cause) return say(cause.kind === 'event' ? cause.event.title : cause.lever.title)
  return `${since <= index.spanFrom ? 'so since' : 'again as at'} ${startWords(index)}`
}

/** "dominant · 9 measures against it": where there is little room. */
export function stateInShort({ link, state }: SceneLink, index: ChainIndex): string {
  const level = linkLevelWord(index, link, state.level)
  return [level, measuresInShort(index, link.commodity, state)].filter(Boolean).join(' · ')
}

/** "Precursors, China to Mexico: dominant, 9 measures said to restrict it": all of it, to be heard. */
export function linkSentence({ link, state }: SceneLink, index: ChainIndex): string {
  const level = linkLevelWord(index, link, state.level)
  return `${say(link.title)}: ${[level, ...measureCounts(index, link.commodity, state)].join(', ')}`
}

export function actorWords({ actors }: ChainIndex, actor: ActorId): string {
  const found = actors.get(actor)
  return found ? say(found.name) : actor
}

const KIND_WORDS: Record<ChainEvent['kind'], string> = {
  control: 'Control',
  tariff: 'Tariff',
  sanction: 'Sanction',
  listing: 'Listing',
  funding: 'Funding',
  enforcement: 'Enforcement',
  law: 'Law',
  talks: 'Talks',
  statement: 'Statement',
  development: 'Development',
  outcome: 'Outcome',
  background: 'Background',
}

export function kindWords(kind: ChainEvent['kind']): string {
  return KIND_WORDS[kind]
}

/** What one voice says that an effect did: "said to restrict it", "minor", "a step up". */
export function changeWords(index: ChainIndex, link: RankedLink, change: Change): string {
  if ('push' in change) {
    if (change.push === 'mixed') return 'effect unclear'
    return say(pushWords(index, link.commodity, change.push).said)
  }
  if ('to' in change) return linkLevelWord(index, link, change.to)
  return change.by > 0 ? 'a step up' : 'a step down'
}

/**
 * What the fold makes of an event on a link: "from major to minor", "stays minor", "first ranked, as
 * major", "said to restrict it".
 */
export function eventChangeWords(index: ChainIndex, change: EventChange): string {
  const { link, before, after, part, push } = change
  if (push) return changeWords(index, link, { push })
  const level = linkLevelWord(index, link, after)
  const named = rankingOf(index, link, after) ? `a ${level}` : level
  if (part === 'confirms') return `stays ${named}`
  if (before === 'not-described') {
    return after === 'not-rated' ? 'first described, size unknown' : `first described, as ${named}`
  }
  if (before === 'not-rated' && isRanked(after)) return `first ranked, as ${named}`
  const earlier = levelWord(index, link.commodity, before)
  if (after === 'not-described') return `was ${earlier}; no source covers what followed`
  return `from ${earlier} to ${level}`
}

/** For sorting: unranked levels below every rank. */
export function levelRank(level: Level): number {
  if (isRanked(level)) return level
  return level === 'not-rated' ? -1 : -2
}

/** "1 event", "3 events" */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
