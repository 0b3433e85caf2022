import { languageId } from './language'

/** Scripts that write words without spaces between them: a line may break at each word. */
const UNSPACED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u

let known: { readonly id: string; readonly segmenter: Intl.Segmenter } | null = null

function segmenter(): Intl.Segmenter {
  const id = languageId()
  if (known?.id !== id) known = { id, segmenter: new Intl.Segmenter(id, { granularity: 'word' }) }
  return known.segmenter
}

/** Words of a script without spaces; what is no word stays with the word before it. */
function unspacedWords(text: string): string[] {
  const words: string[] = []
  for (const { segment, isWordLike } of segmenter().segment(text)) {
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
    .flatMap((word) => (UNSPACED.test(word) ? unspacedWords(word) : [word]))
}
