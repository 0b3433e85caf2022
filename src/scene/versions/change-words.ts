import type { ChainIndex } from '@/model/chain-index'
import { parseDate, toDay } from '@/model/day'
import type { Effect, Level } from '@/model/schema/effect'
import type {
  EffectChange,
  FieldChange,
  LevelChange,
  RecordChange,
  RecordKind,
} from '@/model/schema/versions'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { changeWords, linkLevelWord, type RankedLink } from '../words'

const KIND_WORDS: Record<RecordKind, string> = {
  chain: 'The chain as a whole',
  event: 'Events',
  lever: 'Possible policies',
  link: 'Routes',
  place: 'Places',
  group: 'Groups',
  claim: 'Claims',
  series: 'Outcomes',
  source: 'Sources',
}

export function recordKindWords(kind: RecordKind): string {
  return KIND_WORDS[kind]
}

/** Fields that the schema calls otherwise than a reader would. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  id: 'id in addresses',
  effective: 'in force from',
  until: 'ends',
  inArticle: 'named in an essay',
  actors: 'whose act it is',
  opening: 'level at the start',
  lngLat: 'position',
  standsFor: 'what the dot stands for',
  modes: 'how it travels',
  bases: 'where it is based',
  saidBy: 'who says it',
  about: 'what it is about',
  check: 'check of the claim',
  seen: 'how much of it was seen',
  weakSources: 'why no better source is given',
  sameStepAs: 'step that it is part of',
  ranks: 'what its level ranks',
  essay: 'essay it stands in',
  essays: 'the essays',
  verifiedUntil: 'verified until',
  openingDay: 'opening day',
  url: 'address',
}

/** Longer texts are said to be different, and not printed twice. */
const LONGEST_SHOWN = 60

/** Fields that hold one of a few words of the schema. */
const CODED_FIELDS: ReadonlySet<string> = new Set(['kind', 'status', 'verdict', 'seen', 'ranks'])

const CODE_WORDS: Readonly<Record<string, string>> = {
  true: 'yes',
  false: 'no',
  unconfirmed: 'not verified',
  outdated: 'overtaken by events',
  lever: 'possible policy',
  article: 'essay',
}

function dateWords(text: string): string {
  const date = parseDate(text)
  return date ? dayWords(date.day, date.precision) : text
}

/** "November 2025: 71,542 (provisional)" for `2025-11: 71542 (provisional)`. */
function figureWords(text: string): string {
  return text.replace(/(\d{4}(?:-\d\d){0,2}): (\d+(?:\.\d+)?)/g, (_, date, value) => {
    return `${dateWords(date)}: ${Number(value).toLocaleString('en-US')}`
  })
}

function sideWords(field: string, text: string | null): string {
  if (text === null) return 'none'
  if (field.startsWith('values of ')) return figureWords(text)
  const word = CODED_FIELDS.has(field) || field === 'inArticle' ? CODE_WORDS[text] : undefined
  if (word) return word
  return CODED_FIELDS.has(field) ? text.replaceAll('-', ' ') : dateWords(text)
}

/** "date", "ends": what a field is called where people read it. */
export function fieldName(field: string): string {
  return FIELD_WORDS[field] ?? field
}

/** "date: 1 May 2019 → 2 May 2019", or "summary: reworded" where both sides are long. */
function fieldWords({ field, before, after }: FieldChange): string {
  const name = fieldName(field)
  const sides = [before, after].map((side) => sideWords(field, side))
  if (sides.some((side) => side.length > LONGEST_SHOWN)) {
    if (before === null) return `${name}: added`
    return after === null ? `${name}: removed` : `${name}: different`
  }
  return `${name}: ${sides.join(' → ')}`
}

function effectWords(index: ChainIndex, effect: Effect): string {
  const link = index.links.get(effect.link)
  const change = link ? changeWords(index, link, effect.change) : 'an effect'
  const onset = parseDate(effect.onset)
  return `${change}${onset ? `, from ${dayWords(onset.day, onset.precision)}` : ''}`
}

/** "effect on Precursors, China to Mexico: to major, from June 2019 → to dominant, from June 2019" */
function effectChangeWords(index: ChainIndex, change: EffectChange): string {
  const link = index.links.get(change.link)
  const name = `effect on ${link ? say(link.title) : change.link}`
  const [was, is] = [change.before, change.after].map((effect) =>
    effect ? effectWords(index, effect) : null,
  )
  if (!was) return `${name} added: ${is}`
  if (!is) return `${name} removed: ${was}`
  return was === is ? `${name}: wording or sources different` : `${name}: ${was} → ${is}`
}

/** What an event that came whole did, and when; nothing of other records. */
function addedLines(index: ChainIndex, { kind, id }: RecordChange): string[] {
  const added = kind === 'event' ? index.events.get(id) : undefined
  if (!added) return []
  const effects = added.event.effects.map((effect) => {
    const link = index.links.get(effect.link)
    return `effect on ${link ? say(link.title) : effect.link}: ${effectWords(index, effect)}`
  })
  return [dayWords(added.day, added.precision), ...effects]
}

/** Everything that is different about a record, a line each, none twice. */
export function recordLines(index: ChainIndex, record: RecordChange): string[] {
  if (record.turn === 'added') return [...new Set(addedLines(index, record))]
  const effects = record.effects.map((effect) => effectChangeWords(index, effect))
  return [...new Set([...record.fields.map(fieldWords), ...effects])]
}

/** "major", "not covered by a source": what a link is or was, after the verb. */
export function standingWords(index: ChainIndex, link: RankedLink, level: Level): string {
  return level === 'not-described' ? 'not covered by a source' : linkLevelWord(index, link, level)
}

/** "from 1 June 2019: was major, is dominant", with its end where it has one. */
export function levelChangeWords(index: ChainIndex, change: LevelChange): string {
  const link = index.links.get(change.link)
  const word = (level: LevelChange['before']) =>
    link ? standingWords(index, link, level) : `${level}`
  const until = change.to === null ? '' : ` until ${dayWords(toDay(change.to))}`
  return `from ${dayWords(toDay(change.from))}${until}: was ${word(change.before)}, is ${word(change.after)}`
}
