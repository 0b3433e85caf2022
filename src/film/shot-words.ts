import { canvasFont } from '@/figure/browser/measure-letters'
import type { WordsInLines } from '@/figure/browser/words-in-lines'
import { paletteIn } from '@/look/theme'
import { howToRead } from '@/report/exports/cautions'
import type { Theme } from '@/store/view-state'
import { filmPictureWords } from '@/words/film-pictures'
import { sentences } from '@/words/joined'
import type { FilmFormat } from './film-format'
import type { Shot } from './film-shots'

type TextStyle = Parameters<WordsInLines>[1]

/** Of a frame 540 pixels high or wide; all sizes grow with the shorter side. */
const MARGIN = 34
const MOST_WIDTH = 780
const LINE_SHARE = 1.35

/**
 * Of the height of a frame, for all words: the map is what a film is for. A caption gives way; those
 * of the stories that ship are whole on the square film too.
 */
const MOST_WORDS_SHARE = 0.48
const MOST_TITLE_LINES = 3

const OVER: TextStyle = { family: 'sans', sizePx: 13, weight: 500 }
const TITLE: TextStyle = { family: 'serif', sizePx: 26, weight: 600 }
const TEXT: TextStyle = { family: 'sans', sizePx: 15, weight: 400 }
const CAUTION: TextStyle = { family: 'sans', sizePx: 12, weight: 600 }
const ALWAYS: TextStyle = { family: 'sans', sizePx: 10, weight: 400 }

interface TextBlock {
  readonly lines: readonly string[]
  readonly style: TextStyle
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

/** What stands at the foot of a frame; cautions are never cut. */
export function shotWords(
  wordsInLines: WordsInLines,
  shot: Shot,
  { widthPx, heightPx }: FilmFormat,
  theme: Theme,
): ShotWords {
  const { ink, inkQuiet } = paletteIn(theme, 'present')
  const unit = Math.min(widthPx, heightPx) / 540
  const marginPx = MARGIN * unit
  const textPx = Math.min(widthPx - 2 * marginPx, MOST_WIDTH * unit)
  const block = (
    text: string,
    { family, sizePx, weight }: TextStyle,
    fill: string,
    gapPx: number,
    linesMax?: number,
  ): TextBlock => {
    const style = { family, weight, sizePx: sizePx * unit }
    const lines = text === '' ? [] : wordsInLines(text, style, textPx, linesMax)
    const linePx = style.sizePx * LINE_SHARE
    return { lines, style, linePx, fill, gapPx: lines.length ? gapPx * unit : 0 }
  }
  const over = block(shot.over, OVER, inkQuiet, 4)
  const title = block(shot.title, TITLE, ink, 6, MOST_TITLE_LINES)
  const cautions = block(sentences(shot.cautions), CAUTION, ink, 6)
  const always = block(filmPictureWords.foot(howToRead(shot.scene.index)), ALWAYS, inkQuiet, 0)
  const leftPx = heightPx * MOST_WORDS_SHARE - heightPxOf([over, title, cautions, always])
  const textLines = Math.max(Math.floor(leftPx / (TEXT.sizePx * LINE_SHARE * unit)), 1)
  // What stands in the picture itself is not said again below it.
  const isInPicture = shot.kind === 'title' || shot.kind === 'quote'
  const text = block(isInPicture ? '' : shot.text, TEXT, ink, 6, textLines)
  return { said: [over, title, text, cautions], always: [always], marginPx }
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
  for (const { lines, style, linePx, fill, gapPx } of blocks) {
    context.font = canvasFont(style)
    context.fillStyle = fill
    for (const line of lines) {
      context.fillText(line, leftPx, y + linePx / 2)
      y += linePx
    }
    y += gapPx
  }
}
