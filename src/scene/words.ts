import type { ChainIndex } from '@/model/chain-index'
import { calendarDate, type Day, type Precision } from '@/model/day'
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
  if (level === 'not-rated') return 'size not stated'
  if (level === 'not-described') return 'not described'
  const names = index.chain.commodities.find(({ id }) => id === commodity)?.levelNames
  const name = names?.[level]
  return name ? say(name).toLowerCase() : `${level}`
}

export function commodityName(index: ChainIndex, commodity: CommodityId): string {
  const found = index.chain.commodities.find(({ id }) => id === commodity)
  return found ? say(found.name) : commodity
}

/** "9 press, 1 loosens": the pushes in force, counted; empty where there are none. */
export function pressureWords({ state }: Pick<SceneLink, 'state'>): string {
  const { down, up, mixed } = state.pressure
  const parts = [
    down.length > 0 ? `${down.length} ${down.length === 1 ? 'presses' : 'press'}` : '',
    up.length > 0 ? `${up.length} ${up.length === 1 ? 'loosens' : 'loosen'}` : '',
    mixed.length > 0 ? `${mixed.length} mixed` : '',
  ]
  return parts.filter(Boolean).join(', ')
}

/** Cooperation is not pressed on by controls: its pushes strain and help. */
export function pushWords(commodity: CommodityId, { state }: Pick<SceneLink, 'state'>): string {
  if (commodity !== 'cooperation') return pressureWords({ state })
  const { down, up, mixed } = state.pressure
  const parts = [
    down.length > 0 ? `${down.length} ${down.length === 1 ? 'strains' : 'strain'}` : '',
    up.length > 0 ? `${up.length} ${up.length === 1 ? 'helps' : 'help'}` : '',
    mixed.length > 0 ? `${mixed.length} mixed` : '',
  ]
  return parts.filter(Boolean).join(', ')
}

/** "dominant · 9 press": as written beside a line's name. */
export function linkSummary(link: SceneLink, index: ChainIndex): string {
  const level = levelWord(index, link.link.commodity, link.state.level)
  return [level, pushWords(link.link.commodity, link)].filter(Boolean).join(' · ')
}

/** "Precursors, China to Mexico: dominant, 9 press": the same as a sentence of its own. */
export function linkSentence(link: SceneLink, index: ChainIndex): string {
  return `${say(link.link.title)}: ${linkSummary(link, index).replace(' · ', ', ')}`
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
