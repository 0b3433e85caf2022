import { element, type Markup, text } from './svg'

/** How some words are set. */
export interface TextStyle {
  readonly family: 'sans' | 'serif'
  readonly sizePx: number
  readonly weight: 400 | 500 | 600
  readonly isItalic?: boolean
}

/** The width of a text on one line in pixels; whoever draws knows the fonts it will be drawn in. */
export type MeasureText = (text: string, style: TextStyle) => number

/**
 * The fonts by their plain names, as files are named, then as the page names them: the rasteriser
 * of the build looks for the first name only.
 */
const FONT_FAMILY = {
  sans: "Inter, 'Inter Variable', 'Noto Sans', system-ui, sans-serif",
  serif: "'Source Serif 4', 'Source Serif 4 Variable', 'Noto Serif', Georgia, serif",
} as const

/** From the middle of a line of text down to its baseline, as a share of the size. */
export const BASELINE_SHARE = 0.35

export function textAttributes({ family, sizePx, weight, isItalic }: TextStyle) {
  return {
    'font-family': FONT_FAMILY[family],
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

const ELLIPSIS = '…'

/** As much of a text as fits, cut after a word, with dots where something was cut. */
function cut(content: string, style: TextStyle, widthPx: number, measure: MeasureText): string {
  if (measure(content, style) <= widthPx) return content
  const parts = content.split(' ')
  while (parts.length > 1) {
    parts.pop()
    const shorter = `${parts.join(' ').replace(/[,;:.–-]$/, '')}${ELLIPSIS}`
    if (measure(shorter, style) <= widthPx) return shorter
  }
  return content
}

/** A word in parts that fit on a line, broken after the signs of an address; one part if it fits. */
function partsOf(word: string, style: TextStyle, widthPx: number, measure: MeasureText): string[] {
  if (measure(word, style) <= widthPx) return [word]
  const parts: string[] = []
  for (const piece of word.split(/(?<=[&,/])/)) {
    const longer = `${parts.at(-1) ?? ''}${piece}`
    if (parts.length === 0 || measure(longer, style) > widthPx) parts.push(piece)
    else parts[parts.length - 1] = longer
  }
  return parts
}

/**
 * A text in lines of at most a width, broken between words, and inside an address that is longer
 * than a line.
 * @param linesMax the last line ends with dots where more would follow
 */
export function wrap(
  content: string,
  style: TextStyle,
  widthPx: number,
  measure: MeasureText,
  linesMax = Number.POSITIVE_INFINITY,
): string[] {
  const rest = content.split(' ').flatMap((word) => partsOf(word, style, widthPx, measure))
  const lines: string[] = []
  while (rest.length > 0 && lines.length < linesMax) {
    let line = rest.shift() ?? ''
    for (let next = rest[0]; next !== undefined; next = rest[0]) {
      if (measure(`${line} ${next}`, style) > widthPx) break
      line = `${line} ${next}`
      rest.shift()
    }
    lines.push(line)
  }
  const last = lines.pop() ?? ''
  return [...lines, cut([last, ...rest].join(' '), style, widthPx, measure)]
}
