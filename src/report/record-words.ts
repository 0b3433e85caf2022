import type { ChainIndex } from '@/model/chain-index'
import { type Day, parseDate } from '@/model/day'
import type { LinkState } from '@/model/fold'
import { isRanked } from '@/model/level'
import { isRelation } from '@/model/relation'
import type { CommodityId } from '@/model/schema/commodity'
import type { Change, Level } from '@/model/schema/effect'
import type { ActorId, ChainEvent } from '@/model/schema/history'
import type { Link } from '@/model/schema/network'
import type { EventChange } from '@/scene/event-changes'
import type { SceneLink } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { eventFactsWords } from '@/words/event-facts'
import { facts, labelled, series } from '@/words/joined'
import { levelsWords } from '@/words/levels'
import { measuresWords } from '@/words/measures'
import { say } from '@/words/say'
import { pushWords } from './push-words'

/** "dominant", "working", "documented, size unknown": a level of a commodity, as within a sentence. */
export function levelWord(index: ChainIndex, commodity: CommodityId, level: Level): string {
  if (level === 'not-rated') return levelsWords.notRated
  if (level === 'not-described') return levelsWords.notDescribed
  const names = index.commodities.get(commodity)?.levelNames
  const name = names?.[level]
  return name ? say(name) : `${level}`
}

/** What the words for a link's level depend on. */
export type RankedLink = Pick<Link, 'commodity' | 'ranks'>

/** "dominant"; "dominant share of seizures" where that is what the link's level ranks. */
export function linkLevelWord(index: ChainIndex, link: RankedLink, level: Level): string {
  const word = levelWord(index, link.commodity, level)
  const ranking = rankingOf(index, link, level)
  return ranking ? levelsWords.ofRanking(word, say(ranking.name)) : word
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
 * ["14 measures said to restrict it", "1 said to have boosted it"]: the measures in force, counted by
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
    const said =
      direction === 'mixed'
        ? measuresWords.unclear.said
        : pushWords(index, commodity, direction).said
    return i > 0 ? measuresWords.further(count, said) : measuresWords.first(count, said)
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
  if (isRelation(index, commodity) && inFavour > 0) {
    return against > 0
      ? measuresWords.againstAndForIt(against, inFavour)
      : measuresWords.forIt(inFavour)
  }
  if (against === 0) return ''
  return isRelation(index, commodity)
    ? measuresWords.against(against)
    : measuresWords.againstIt(against)
}

/** "the start (2013)": the first day of the time axis, where every link has an opening level. */
export function startWords({ spanFrom }: ChainIndex): string {
  return levelsWords.start(dayWords(spanFrom, 'year'))
}

/** "dominant since May 2019", "dominant since the start (2013)": a level and how long it has stood. */
export function levelSinceWords(
  index: ChainIndex,
  { link, state, since }: Pick<SceneLink, 'link' | 'state' | 'since'>,
): string {
  const level = linkLevelWord(index, link, state.level)
  const isUnsized = state.level === 'not-rated'
  if (since > index.spanFrom) {
    const date = sinceWords(index, since, state.cause)
    return isUnsized ? levelsWords.unsizedSince(date) : levelsWords.since(level, date)
  }
  const start = dayWords(index.spanFrom, 'year')
  return isUnsized ? levelsWords.unsizedSinceStart(start) : levelsWords.sinceStart(level, start)
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
  const start = dayWords(index.spanFrom, 'year')
  return since <= index.spanFrom
    ? levelsWords.becauseSoSinceStart(start)
    : levelsWords.becauseAgainAsAtStart(start)
}

/** "dominant · 9 measures against it": where there is little room. */
export function stateInShort({ link, state }: SceneLink, index: ChainIndex): string {
  const level = linkLevelWord(index, link, state.level)
  return facts([level, measuresInShort(index, link.commodity, state)])
}

/** "Precursors, China to Mexico: dominant, 9 measures said to restrict it": all of it, to be heard. */
export function linkSentence({ link, state }: SceneLink, index: ChainIndex): string {
  const level = linkLevelWord(index, link, state.level)
  return labelled(say(link.title), series([level, ...measureCounts(index, link.commodity, state)]))
}

export function actorWords({ actors }: ChainIndex, actor: ActorId): string {
  const found = actors.get(actor)
  return found ? say(found.name) : actor
}

export function kindWords(kind: ChainEvent['kind']): string {
  return eventFactsWords.kinds[kind]
}

/** What one voice says that an effect did: "said to restrict it", "minor", "a step up". */
export function changeWords(index: ChainIndex, link: RankedLink, change: Change): string {
  if ('push' in change) {
    if (change.push === 'mixed') return levelsWords.unclear
    return pushWords(index, link.commodity, change.push).said
  }
  if ('to' in change) return linkLevelWord(index, link, change.to)
  return change.by > 0 ? levelsWords.stepUp : levelsWords.stepDown
}

/** The same where a voice is quoted without what was before: a level alone would read as its first word. */
export function toldChangeWords(index: ChainIndex, link: RankedLink, change: Change): string {
  const words = changeWords(index, link, change)
  return 'to' in change ? levelsWords.toldAs(words) : words
}

/**
 * What the fold makes of an event on a link: "from major to minor", "stays minor", "first ranked, as
 * major", "said to restrict it".
 */
export function eventChangeWords(index: ChainIndex, change: EventChange): string {
  const { link, before, after, part, push } = change
  if (push) return changeWords(index, link, { push })
  const level = linkLevelWord(index, link, after)
  const ranking = rankingOf(index, link, after)
  const word = levelWord(index, link.commodity, after)
  const named = ranking ? levelsWords.aOfRanking(word, say(ranking.name)) : level
  if (part === 'confirms') return levelsWords.stays(named)
  if (before === 'not-described') {
    return after === 'not-rated'
      ? levelsWords.firstDescribedUnsized
      : levelsWords.firstDescribed(named)
  }
  if (before === 'not-rated' && isRanked(after)) return levelsWords.firstRanked(named)
  const earlier = levelWord(index, link.commodity, before)
  if (after === 'not-described') return levelsWords.noLongerDescribed(earlier)
  return levelsWords.fromTo(earlier, level)
}

/** For sorting: unranked levels below every rank. */
export function levelRank(level: Level): number {
  if (isRanked(level)) return level
  return level === 'not-rated' ? -1 : -2
}
