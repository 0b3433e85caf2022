import { fontFamilies } from '@/look/font-families'
import { languageId } from '@/words/language'
import { linePieces } from '@/words/line-pieces'
import { element, group, type Markup, text } from './svg'

/** How some words are set. */
export interface TextStyle {
  readonly family: 'sans' | 'serif'
  readonly sizePx: number
  readonly weight: 400 | 500 | 600
  readonly isItalic?: boolean
}

/** The width of a text on one line in pixels; whoever draws knows the fonts it will be drawn in. */
export type MeasureText = (text: string, style: TextStyle) => number

/** From the middle of a line of text down to its baseline, as a share of the size. */
export const BASELINE_SHARE = 0.35

export function textAttributes({ family, sizePx, weight, isItalic }: TextStyle) {
  return {
    'font-family': fontFamilies(family, languageId()),
    'font-size': sizePx,
    'font-weight': weight === 400 ? null : `${weight}`,
    'font-style': isItalic ? 'italic' : null,
  }
}

/** Words on one line. @param y of the baseline */
export function words(
  content: string,
  x: number,
  y: number,
  style: TextStyle,
  attributes: Readonly<Record<string, string | number | null>>,
): Markup {
  return element('text', { x, y, ...textAttributes(style), ...attributes }, [text(content)])
}

/**
 * What keeps words apart from lines under them: drawn below the words as an element of its own. Programs for drawings
 * pass over `paint-order`, and would draw it over the letters.
 */
export function seamMarkup(set: readonly Markup[], colour: string, widthPx: number): Markup | null {
  const around = { stroke: colour, 'stroke-width': widthPx, 'stroke-linejoin': 'round' }
  return group({ ...around, 'aria-hidden': 'true' }, set)
}

const ELLIPSIS = '…'

/** A word in parts that fit on a line, broken after the signs of an address, and else between letters. */
function partsOf(word: string, isFit: (text: string) => boolean): string[] {
  if (isFit(word.trimEnd())) return [word]
  const parts: string[] = []
  for (const piece of word
    .split(/(?<=[&,/])/)
    .flatMap((each) => (isFit(each) ? [each] : [...each]))) {
    const longer = `${parts.at(-1) ?? ''}${piece}`
    if (parts.length === 0 || !isFit(longer)) parts.push(piece)
    else parts[parts.length - 1] = longer
  }
  return parts
}

/** A line that ends with dots, after a word where more than one is on it. */
function dotted(line: string, isFit: (text: string) => boolean): string {
  const shorter = `${line.replace(/[,;:.–-]$/, '')}${ELLIPSIS}`
  if (isFit(shorter) || line === '') return shorter
  const words = linePieces(line)
  const less = words.length > 1 ? words.slice(0, -1) : [...line].slice(0, -1)
  return dotted(less.join('').trimEnd(), isFit)
}

/**
 * A text in lines of at most a width, broken between words, and inside a word or an address that is
 * longer than a line. Lines of its writer stay lines; empty ones go.
 * @param linesMax the last line ends with dots where more would follow; none where it is below one
 */
export function wrap(
  content: string,
  style: TextStyle,
  widthPx: number,
  measure: MeasureText,
  linesMax = Number.POSITIVE_INFINITY,
): string[] {
  if (linesMax < 1) return []
  const isFit = (text: string) => measure(text, style) <= widthPx
  const lines = content.split(/\s*[\r\n]\s*/).flatMap((paragraph) => {
    const own: string[] = []
    for (const part of linePieces(paragraph).flatMap((word) => partsOf(word, isFit))) {
      const longer = `${own.at(-1)}${part}`
      if (own.length === 0 || !isFit(longer.trimEnd())) own.push(part)
      else own[own.length - 1] = longer
    }
    return own.map((line) => line.trimEnd())
  })
  if (lines.length <= linesMax) return lines
  return [...lines.slice(0, linesMax - 1), dotted(lines[linesMax - 1] ?? '', isFit)]
}
