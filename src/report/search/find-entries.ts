import { foundRecordsWords } from '@/words/found-records'
import { linePieces } from '@/words/line-pieces'
import { isUnspaced } from '@/words/unspaced'
import { searchedWords, withoutAccents } from '../search-words'
import { FOUND_KINDS, type SearchEntry } from './search-entries'

/** An entry that has all the words of a query, or where none has, most of them. */
export interface Found {
  readonly entry: SearchEntry
  /** The piece of its text that has the first word which the title has not; empty where the title has all. */
  readonly matched: string
  readonly hasAll: boolean
}

/** More than this nobody reads; another word finds less. */
const MOST_FOUND = 40
/** So many of a kind leave the others their place. */
const MOST_OF_KIND = 15
/** Of a sentence that nothing has whole, what is found has this much at least. */
const LEAST_SHARE = 0.5
/** Of a text so much is shown round a word. */
const AROUND = 60

/** How much room a text takes, in Latin letters: a Chinese sign is twice as wide. */
const roomOf = (text: string) =>
  [...text].reduce((room, sign) => room + (isUnspaced(sign) ? 2 : 1), 0)

/** By the pieces of a line, so that what is searched lines up with what is shown, and no word is cut. */
function pieceWith(text: string, word: string): string {
  const pieces = linePieces(text)
  const searched = pieces.map(withoutAccents)
  const at = searched.join('').indexOf(word)
  if (at < 0) return ''
  let end = 0
  const ends = searched.map((piece) => {
    end += piece.length
    return end
  })
  let from = ends.findIndex((each) => each > at)
  let to = ends.findIndex((each) => each >= at + word.length) + 1
  const shown = () => pieces.slice(from, to).join('').trim()
  while (roomOf(shown()) < 2 * AROUND && (from > 0 || to < pieces.length)) {
    if (from > 0) from -= 1
    if (to < pieces.length) to += 1
  }
  return `${from > 0 ? '…' : ''}${shown()}${to < pieces.length ? '…' : ''}`
}

/**
 * Lower is better: the title begins with the query, or has its words, word by word; as far as they are typed; has them
 * somewhere, or not.
 */
function rankOf(title: string, query: string, words: readonly string[]): number {
  const searched = withoutAccents(title)
  const own = searchedWords(title).flatMap((word) => word.split(/[^\p{L}\p{N}]+/u))
  const isWhole = words.every((word) => own.includes(word))
  if (searched.startsWith(query)) return isWhole ? 0 : 2
  if (isWhole) return 1
  if (words.every((word) => own.some((each) => each.startsWith(word)))) return 3
  return words.every((word) => searched.includes(word)) ? 4 : 5
}

interface Ranked extends Found {
  /** Lower is better. */
  readonly rank: number
}

/** Kinds in the order in which they are read, after one whose title is just what was typed. */
function byKind(found: readonly Ranked[], isLed: (rank: number) => boolean): Found[] {
  const groups = FOUND_KINDS.map((kind) =>
    found
      .filter(({ entry }) => entry.kind === kind)
      .sort((a, b) => a.rank - b.rank)
      .slice(0, MOST_OF_KIND),
  )
  const [led, others] = [true, false].map((wanted) =>
    groups.filter(([best]) => best !== undefined && isLed(best.rank) === wanted),
  )
  return [...(led ?? []), ...(others ?? [])]
    .flat()
    .slice(0, MOST_FOUND)
    .map(({ entry, matched, hasAll }) => ({ entry, matched, hasAll }))
}

/** The words by which a sentence is found; all, where it has only such as any sentence has. */
function tellingWords(words: readonly string[]): readonly string[] {
  const small = new Set(searchedWords(foundRecordsWords.smallWords))
  const telling = words.filter((word) => !small.has(word))
  return telling.length > 0 ? telling : words
}

/** What has most words of a sentence that nothing has whole; those as good as the best, or nearly. */
function findMost(entries: readonly SearchEntry[], words: readonly string[]): Found[] {
  const asked = [...new Set(words)]
  const telling = tellingWords(asked)
  const has = (text: string) => {
    const own = new Set(searchedWords(text).flatMap((word) => word.split(/[^\p{L}\p{N}]+/u)))
    return (word: string) => own.has(word)
  }
  const found = entries.flatMap((entry): Ranked[] => {
    const inTitle = has(entry.title)
    const inAll = has(`${entry.title} ${entry.detail} ${entry.text}`)
    const told = telling.filter(inAll)
    if (told.length < Math.max(2, telling.length * LEAST_SHARE)) return []
    const missing = told.find((word) => !inTitle(word))
    const matched = missing === undefined ? '' : pieceWith(entry.text, missing)
    const score = asked.filter(inAll).length + asked.filter(inTitle).length
    return [{ entry, matched, hasAll: false, rank: -score }]
  })
  const best = Math.min(...found.map(({ rank }) => rank))
  return byKind(
    found.filter(({ rank }) => rank <= best / 2),
    (rank) => rank === best,
  )
}

/**
 * The entries that have all the words of a query, in any order and anywhere, or else most of them; by kinds, events
 * first, and in each the best first.
 */
export function findEntries(entries: readonly SearchEntry[], query: string): Found[] {
  const words = searchedWords(query)
  if (words.length === 0) return []
  const typed = query.split(/\s+/).map(withoutAccents).filter(Boolean).join(' ')
  const found = entries.flatMap((entry): Ranked[] => {
    const title = withoutAccents(`${entry.title} ${entry.detail}`)
    const all = `${title} ${withoutAccents(entry.text)}`
    if (!words.every((word) => all.includes(word))) return []
    const missing = words.find((word) => !title.includes(word))
    const matched = missing === undefined ? '' : pieceWith(entry.text, missing)
    // "China 2024": who acted and when say more than that a text has both.
    const rank = rankOf(entry.title, typed, words) + (missing === undefined ? 0 : 1)
    return [{ entry, matched, hasAll: true, rank }]
  })
  return found.length > 0 ? byKind(found, (rank) => rank === 0) : findMost(entries, words)
}
