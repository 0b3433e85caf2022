import type { ChainIndex } from '@/model/chain-index'
import { calendarDate, type Day, type Precision, parseDate } from '@/model/day'
import type { LinkState } from '@/model/fold'
import { isRanked } from '@/model/level'
import type { Change, Evidence, Level } from '@/model/schema/effect'
import type { Actor, ChainEvent } from '@/model/schema/history'
import type { CommodityId } from '@/model/schema/network'
import type { Text } from '@/model/schema/primitives'
import type { SceneLink } from './scene'

/** A text in the reader's language. English is the only one so far. */
export function say(text: Text): string {
  return text.en
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** "1 May 2019", "May 2019" or "2019", as far as the source states it. */
export function dayWords(day: Day, precision: Precision = 'day'): string {
  const { year, month, dayOfMonth } = calendarDate(day)
  if (precision === 'year') return `${year}`
  const monthName = MONTHS[month - 1] ?? ''
  return precision === 'month' ? `${monthName} ${year}` : `${dayOfMonth} ${monthName} ${year}`
}

/** "dominant", "working", "not rated": the level in the commodity's own words, lower case. */
export function levelWord(index: ChainIndex, commodity: CommodityId, level: Level): string {
  if (level === 'not-rated') return 'not rated'
  if (level === 'not-described') return 'not described'
  const names = index.chain.commodities.find(({ id }) => id === commodity)?.levelNames
  const name = names?.[level]
  return name ? say(name).toLowerCase() : `${level}`
}

export function commodityName(index: ChainIndex, commodity: CommodityId): string {
  const found = index.chain.commodities.find(({ id }) => id === commodity)
  return found ? say(found.name) : commodity
}

/** Drug flows are pressed on and loosened; cooperation is strained and helped. */
const PUSH_WORDS = {
  flow: { down: 'pressed by', up: 'loosened by', mixed: 'mixed' },
  cooperation: { down: 'strained by', up: 'helped by', mixed: 'mixed' },
} as const

/** ["pressed by 9", "loosened by 1"]: the pushes in force, counted; empty where there are none. */
export function pushCounts(commodity: CommodityId, { pressure }: LinkState): string[] {
  const words = PUSH_WORDS[commodity === 'cooperation' ? 'cooperation' : 'flow']
  const kinds = ['down', 'up', 'mixed'] as const
  return kinds.flatMap((kind) => {
    const count = pressure[kind].length
    return count > 0
      ? [kind === 'mixed' ? `${count} ${words[kind]}` : `${words[kind]} ${count}`]
      : []
  })
}

/** "since May 2019", as precisely as its source dates it; "since the start" of the time axis. */
export function sinceWords(index: ChainIndex, since: Day, cause: LinkState['cause']): string {
  if (since <= index.spanFrom) return 'the start'
  const isFromCause = cause !== null && cause.timed.onset === since
  const precision = isFromCause ? parseDate(cause.timed.effect.onset)?.precision : undefined
  return dayWords(since, precision ?? 'day')
}

/** "dominant · pressed by 9": as written beside a line's name, where there is little room. */
export function linkSummary({ link, state }: SceneLink, index: ChainIndex): string {
  const [pushes] = pushCounts(link.commodity, state)
  const level = levelWord(index, link.commodity, state.level)
  return pushes ? `${level} · ${pushes}` : level
}

/** "Precursors, China to Mexico: dominant, pressed by 9, loosened by 1": all of it, to be heard. */
export function linkSentence({ link, state }: SceneLink, index: ChainIndex): string {
  const level = levelWord(index, link.commodity, state.level)
  return `${say(link.title)}: ${[level, ...pushCounts(link.commodity, state)].join(', ')}`
}

const EVIDENCE_WORDS: Record<Evidence, string> = {
  article: 'stated in the article',
  official: 'official source',
  expert: 'expert assessment',
  contested: 'contested',
}

export function evidenceWords(evidence: Evidence): string {
  return EVIDENCE_WORDS[evidence]
}

const ACTOR_WORDS: Record<Actor, string> = {
  china: 'China',
  'united-states': 'United States',
  mexico: 'Mexico',
  un: 'United Nations',
  networks: 'Networks',
  others: 'Others',
}

export function actorWords(actor: Actor): string {
  return ACTOR_WORDS[actor]
}

const KIND_WORDS: Record<ChainEvent['kind'], string> = {
  control: 'Control',
  tariff: 'Tariff',
  listing: 'Listing',
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

/** What an effect is described to have done: "pressed", "loosened", "major → none". */
export function changeWords(
  index: ChainIndex,
  commodity: CommodityId,
  change: Change,
  levels?: { readonly before: Level; readonly after: Level },
): string {
  if ('push' in change) {
    const isCooperation = commodity === 'cooperation'
    if (change.push === 'mixed') return 'mixed'
    if (change.push === 'down') return isCooperation ? 'strained' : 'pressed'
    return isCooperation ? 'helped' : 'loosened'
  }
  if (levels && levels.before !== levels.after) {
    const word = (level: Level) => levelWord(index, commodity, level)
    return `${word(levels.before)} → ${word(levels.after)}`
  }
  if ('to' in change) return `${levels ? 'stays' : 'to'} ${levelWord(index, commodity, change.to)}`
  return change.by > 0 ? 'a step up' : 'a step down'
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
