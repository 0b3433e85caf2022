import { HOW_TO_READ } from '@/scene/exports/cautions'
import { PALETTES } from '@/scene/theme'
import type { Theme } from '@/store/view-state'
import type { FilmFormat } from './film-format'
import type { Shot } from './film-shots'

const FONTS = { serif: '"Source Serif 4 Variable", serif', sans: '"Inter Variable", sans-serif' }

/** Of a frame 540 pixels high or wide; all sizes grow with the shorter side. */
const MARGIN = 34
const MOST_WIDTH = 780

interface TextBlock {
  readonly lines: readonly string[]
  readonly font: string
  readonly linePx: number
  readonly fill: string
  readonly gapPx: number
}

/** What stands at the foot of a frame, broken into lines. */
export interface ShotWords {
  /** Date, title, words and cautions of this shot. */
  readonly said: readonly TextBlock[]
  /** The line under every shot. */
  readonly always: readonly TextBlock[]
  readonly marginPx: number
}

function wrapped(context: CanvasRenderingContext2D, text: string, font: string, widthPx: number) {
  context.font = font
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || context.measureText(longer).width > widthPx) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return text === '' ? [] : lines
}

/** @param context measures the letters */
export function shotWords(
  context: CanvasRenderingContext2D,
  shot: Shot,
  { widthPx, heightPx }: FilmFormat,
  theme: Theme,
): ShotWords {
  const { ink, inkQuiet } = PALETTES[theme]
  const unit = Math.min(widthPx, heightPx) / 540
  const marginPx = MARGIN * unit
  const textPx = Math.min(widthPx - 2 * marginPx, MOST_WIDTH * unit)
  const block = (
    text: string,
    sizePx: number,
    family: keyof typeof FONTS,
    weight: number,
    fill: string,
    gapPx: number,
  ): TextBlock => {
    const font = `${weight} ${sizePx * unit}px ${FONTS[family]}`
    const lines = wrapped(context, text, font, textPx)
    const linePx = sizePx * 1.35 * unit
    return { lines, font, linePx, fill, gapPx: lines.length ? gapPx * unit : 0 }
  }
  return {
    said: [
      block(shot.over, 13, 'sans', 500, inkQuiet, 4),
      block(shot.title, 26, 'serif', 600, ink, 6),
      block(shot.text, 15, 'sans', 400, ink, 6),
      block(shot.cautions.join(' '), 12, 'sans', 600, ink, 6),
    ],
    always: [block(`Chokepoint · ${HOW_TO_READ}`, 10, 'sans', 400, inkQuiet, 0)],
    marginPx,
  }
}

export function heightPxOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { lines, linePx, gapPx }) => sum + lines.length * linePx + gapPx, 0)
}

export function writeBlocks(
  context: CanvasRenderingContext2D,
  blocks: readonly TextBlock[],
  leftPx: number,
  topPx: number,
): void {
  let y = topPx
  context.textBaseline = 'middle'
  for (const { lines, font, linePx, fill, gapPx } of blocks) {
    context.font = font
    context.fillStyle = fill
    for (const line of lines) {
      context.fillText(line, leftPx, y + linePx / 2)
      y += linePx
    }
    y += gapPx
  }
}
