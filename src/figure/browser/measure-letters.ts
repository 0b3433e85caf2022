import type { MeasureText, TextStyle } from '../text'
import { textAttributes } from '../text'
import { loadOnce } from './load-once'

/** Widths are measured this large, so that they are as good for a small text as for a large one. */
const MEASURED_PX = 100

/** A style as a canvas names it. */
export function canvasFont(style: TextStyle): string {
  const { 'font-family': family, 'font-style': slant } = textAttributes(style)
  return `${slant ?? 'normal'} ${style.weight} ${style.sizePx}px ${family}`
}

const asMeasured = (style: TextStyle): TextStyle => ({ ...style, sizePx: MEASURED_PX })

const CUTS: readonly TextStyle[] = [
  { family: 'sans', sizePx: MEASURED_PX, weight: 400 },
  { family: 'serif', sizePx: MEASURED_PX, weight: 600 },
]

/**
 * Measures texts in the page's fonts, once these are there. Without a canvas, or a font, the page
 * itself would be set in the next family of the list; so are the pictures.
 */
export const loadMeasure: () => Promise<MeasureText> = loadOnce(async () => {
  await Promise.allSettled(CUTS.map((style) => document.fonts.load(canvasFont(style))))
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to measure letters on.')
  return (text, style) => {
    context.font = canvasFont(asMeasured(style))
    return (context.measureText(text).width * style.sizePx) / MEASURED_PX
  }
})
