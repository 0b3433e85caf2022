import { type TextStyle, wrap } from '../text'
import { loadMeasure } from './measure-letters'

/** Breaks a text into lines as pictures do; the last of `linesMax` ends with dots where more would follow. */
export type WordsInLines = (
  text: string,
  style: TextStyle,
  widthPx: number,
  linesMax?: number,
) => string[]

/** For words that are painted over a picture, in the page's fonts. */
export async function loadWordsInLines(): Promise<WordsInLines> {
  const measure = await loadMeasure()
  return (text, style, widthPx, linesMax) => wrap(text, style, widthPx, measure, linesMax)
}
