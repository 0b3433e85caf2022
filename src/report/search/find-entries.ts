import { linePieces } from '@/words/line-pieces'
import { isUnspaced } from '@/words/unspaced'
import { searchedWords, withoutAccents } from '../search-words'
import type { SearchEntry } from './search-entries'

/** An entry that has all the words of a query. */
export interface Found {
  readonly entry: SearchEntry
  /** The piece of its text that has the first word which the title has not; empty where the title has all. */
  readonly matched: string
}

/** More than this nobody reads; another word finds less. */
const MOST_FOUND = 40
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

/** The entries that have all the words of a query, in any order and anywhere; the best first. */
export function findEntries(entries: readonly SearchEntry[], query: string): Found[] {
  const words = searchedWords(query)
  if (words.length === 0) return []
  const typed = query.split(/\s+/).map(withoutAccents).filter(Boolean).join(' ')
  const found = entries.flatMap((entry) => {
    const title = withoutAccents(`${entry.title} ${entry.detail}`)
    const all = `${title} ${withoutAccents(entry.text)}`
    if (!words.every((word) => all.includes(word))) return []
    const missing = words.find((word) => !title.includes(word))
    const matched = missing === undefined ? '' : pieceWith(entry.text, missing)
    return [{ entry, matched, rank: rankOf(entry.title, typed, words) }]
  })
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_FOUND)
    .map(({ entry, matched }) => ({ entry, matched }))
}
