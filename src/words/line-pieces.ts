import { isUnspaced, unspacedSegments } from './unspaced'

/** Words of a script without spaces; what is no word stays with the word before it. */
function unspacedWords(text: string): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of unspacedSegments(text)) {
    if (isWordLike || words.length === 0) words.push(segment)
    else words[words.length - 1] += segment
  }
  return words
}

/**
 * The pieces of a text between which a line may be broken: each word with the space after it, and
 * where a script has no spaces, each of its words. Joined they are the text.
 */
export function linePieces(text: string): string[] {
  return text
    .split(/(?<= )(?! )/)
    .flatMap((word) => (isUnspaced(word) ? unspacedWords(word) : [word]))
}
