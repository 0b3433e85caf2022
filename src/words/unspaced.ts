import { languageId } from './language'

/** Scripts that write words without spaces between them. */
const UNSPACED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u

/** Whether a text has a script whose words have no spaces between them. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text)
}

let known: { readonly id: string; readonly segmenter: Intl.Segmenter } | null = null

function segmenter(): Intl.Segmenter {
  const id = languageId()
  if (known?.id !== id) known = { id, segmenter: new Intl.Segmenter(id, { granularity: 'word' }) }
  return known.segmenter
}

/** The words of such a text and what stands between them, as the language of the page parts it. Joined they are the text. */
export function unspacedSegments(text: string): Intl.SegmentData[] {
  return [...segmenter().segment(text)]
}
