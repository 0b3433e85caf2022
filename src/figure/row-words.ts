import { linePieces } from '@/words/line-pieces'
import type { MeasureText, TextStyle } from './text'

/** Some words of a row, set alike. */
export interface RowPart {
  readonly content: string
  readonly style: TextStyle
  readonly isName: boolean
}

/** A word of a row: where its middle lies along the row, in pixels from the row's middle. */
export interface RowWord extends RowPart {
  readonly x: number
}

/**
 * The words of a row, to be turned each for itself; of a script without spaces too.
 * @param gapPx between two parts
 */
export function rowWords(
  parts: readonly RowPart[],
  gapPx: number,
  measure: MeasureText,
): RowWord[] {
  let end = 0
  const words = parts.flatMap((part, i) => {
    if (i > 0) end += gapPx
    const content = part.content.trim()
    return linePieces(content).map((piece): RowWord => {
      const word = piece.trimEnd()
      const start = end
      const widthPx = measure(word, part.style)
      end = start + widthPx + measure(' ', part.style) * (piece.length - word.length)
      return { ...part, content: word, x: start + widthPx / 2 }
    })
  })
  return words.map((word) => ({ ...word, x: word.x - end / 2 }))
}
