import { isUnspaced, unspacedSegments } from '@/words/unspaced'

/**
 * Lower case without accents and quotation marks, and with one kind of apostrophe: "lopez obrador" finds "López
 * Obrador", and so does what was pasted from a text with its marks.
 */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}“”„«»"]/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .toLowerCase()
}

/**
 * Words of a script without spaces. Single signs that follow each other stay together: so dictionaries part names that
 * they do not know, such as that of a substance, and what was typed as one word is looked for as one.
 */
function unspacedWords(text: string): string[] {
  const words: string[] = []
  let isOpen = false
  for (const { segment, isWordLike } of unspacedSegments(text)) {
    const isSingle = isWordLike === true && [...segment].length === 1
    if (isSingle && isOpen) words[words.length - 1] += segment
    else if (isWordLike) words.push(segment)
    isOpen = isSingle
  }
  return words
}

/** The words of a text as they are compared: between spaces, and where a script has none as its language parts them. */
export function searchedWords(text: string): string[] {
  return text
    .split(/\s+/)
    .flatMap((word) => (isUnspaced(word) ? unspacedWords(word) : [word]))
    .map(withoutAccents)
    .filter(Boolean)
}

/** Whether all the words of a query occur in a text, in any order; true for an empty query. */
export function hasAllWords(text: string, query: string): boolean {
  const words = searchedWords(query)
  if (words.length === 0) return true
  const searched = withoutAccents(text)
  return words.every((word) => searched.includes(word))
}
