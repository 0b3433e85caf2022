import { canvasFont } from '@/figure/browser/measure-letters'
import { type MeasureText, type TextStyle, wrap } from '@/figure/text'
import { canvasFile } from '@/ui/canvas-file'
import type { PaintWords } from './handout-page'
import { isRightToLeft } from './pptx/language'

/** Pixels for each point: letters stay sharp on paper. */
const SCALE = 4
const LINE_SHARE = 1.45

/** Lines of a paragraph; an empty one of its writer stays. */
export function paintedLines(
  text: string,
  style: TextStyle,
  widthPx: number,
  measure: MeasureText,
): string[] {
  const lines = text.split(/\r\n?|\n/)
  return lines.flatMap((line) => (line === '' ? [''] : wrap(line, style, widthPx, measure)))
}

/** A paragraph as a picture, in the fonts that the machine has for its alphabet. */
export const paintWords: PaintWords = async (text, { font, sizePt, colour, widthPt }) => {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) return null
  const style: TextStyle = {
    family: font === 'serifStrong' ? 'serif' : 'sans',
    weight: font === 'sans' ? 400 : 600,
    sizePx: sizePt * SCALE,
  }
  const cssFont = canvasFont(style)
  context.font = cssFont
  const lines = paintedLines(
    text,
    style,
    widthPt * SCALE,
    (words) => context.measureText(words).width,
  )
  const linePx = sizePt * LINE_SHARE * SCALE
  canvas.width = Math.ceil(widthPt * SCALE)
  canvas.height = Math.ceil(lines.length * linePx)
  // A canvas forgets its settings with its size.
  context.font = cssFont
  context.fillStyle = colour
  context.textBaseline = 'middle'
  const isReversed = isRightToLeft(text)
  context.direction = isReversed ? 'rtl' : 'ltr'
  context.textAlign = 'start'
  for (const [i, line] of lines.entries()) {
    context.fillText(line, isReversed ? canvas.width : 0, (i + 0.5) * linePx)
  }
  const blob = await canvasFile(canvas, 'image/png')
  if (!blob) return null
  return { file: new Uint8Array(await blob.arrayBuffer()), heightPt: canvas.height / SCALE }
}
