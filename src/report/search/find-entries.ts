import { withoutAccents } from '../search-words'
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

/** Word by word, so that what is searched lines up with what is shown. */
function pieceWith(text: string, word: string): string {
  const words = text.split(' ')
  const at = words.findIndex((each) => withoutAccents(each).includes(word))
  if (at < 0) return ''
  let from = at
  let to = at + 1
  const length = () => words.slice(from, to).join(' ').length
  while (length() < 2 * AROUND && (from > 0 || to < words.length)) {
    if (from > 0) from -= 1
    if (to < words.length) to += 1
  }
  const piece = words.slice(from, to).join(' ')
  return `${from > 0 ? '…' : ''}${piece}${to < words.length ? '…' : ''}`
}

/**
 * Lower is better: the title begins with the query, or has its words, word by word; as far as they are typed; has them
 * somewhere, or not.
 */
function rankOf(title: string, words: readonly string[]): number {
  const own = title.split(/[^\p{L}\p{N}]+/u)
  const query = words.join(' ')
  const isWhole = words.every((word) => own.includes(word))
  if (title.startsWith(query)) return isWhole ? 0 : 2
  if (isWhole) return 1
  if (words.every((word) => own.some((each) => each.startsWith(word)))) return 3
  return words.every((word) => title.includes(word)) ? 4 : 5
}

/** The entries that have all the words of a query, in any order and anywhere; the best first. */
export function findEntries(entries: readonly SearchEntry[], query: string): Found[] {
  const words = withoutAccents(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const found = entries.flatMap((entry) => {
    const title = withoutAccents(`${entry.title} ${entry.detail}`)
    const all = `${title} ${withoutAccents(entry.text)}`
    if (!words.every((word) => all.includes(word))) return []
    const missing = words.find((word) => !title.includes(word))
    const matched = missing === undefined ? '' : pieceWith(entry.text, missing)
    return [{ entry, matched, rank: rankOf(withoutAccents(entry.title), words) }]
  })
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_FOUND)
    .map(({ entry, matched }) => ({ entry, matched }))
}
