import { canvasFile } from '@/ui/canvas-file'
import type { PaintWords } from './handout-page'
import { isRightToLeft } from './pptx/language'

/** Pixels for each point: letters stay sharp on paper. */
const SCALE = 4
const LINE_SHARE = 1.45
/** After the page's own fonts whatever the machine has for an alphabet. */
const FAMILIES = {
  sans: "Inter, 'Inter Variable', system-ui, sans-serif",
  serif: "'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif",
} as const

/** Where a line may be broken: between words, and between the letters of languages without spaces. */
function pieces(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

function linesIn(context: CanvasRenderingContext2D, text: string, widthPx: number): string[] {
  return text.split(/\r\n?|\n/).flatMap((paragraph) => {
    const lines: string[] = ['']
    for (const piece of pieces(paragraph)) {
      const longer = `${lines.at(-1)}${piece}`
      const isFit = context.measureText(longer.trimEnd()).width <= widthPx
      if (isFit || lines.at(-1) === '') lines[lines.length - 1] = longer
      else lines.push(piece.trimStart())
    }
    return lines
  })
}

/** A paragraph as a picture, in the fonts that the machine has for its alphabet. */
export const paintWords: PaintWords = async (text, { font, sizePt, colour, widthPt }) => {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) return null
  const family = font === 'serifStrong' ? FAMILIES.serif : FAMILIES.sans
  const cssFont = `${font === 'sans' ? 400 : 600} ${sizePt * SCALE}px ${family}`
  context.font = cssFont
  const lines = linesIn(context, text, widthPt * SCALE)
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
