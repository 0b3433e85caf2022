import type { Insets, ScreenSize } from '@/drawing/fit-camera'
import type { OrientedBox } from '@/drawing/oriented-box'
import type { Day } from '@/model/day'
import { GROUNDS } from '@/model/grounds'
import type { Choropleth } from '@/model/schema/subject'
import { tintColour, tintSteps } from '@/scene/outcomes/state-tint'
import { tintMissing, tintStepWords, tintTitle } from '@/scene/outcomes/tint-words'
import type { Theme } from '@/store/view-state'
import { element, group, join, type Markup, num } from './svg'
import { BASELINE_SHARE, type MeasureText, type TextStyle, words, wrap } from './text'
import { HATCH_FILL, type TintedStates } from './tinted-states'

const TEXT: TextStyle = { family: 'sans', sizePx: 11.5, weight: 400 }
const LINE_PX = 16
const PAD_PX = 8
const MARGIN_PX = 10
const SWATCH = { width: 16, height: 10 } as const
const SWATCH_GAP_PX = 5
const STEP_GAP_PX = 12

/** On a smaller figure the words would take a third of it; what holds it says what it shows. */
const LEAST_WIDTH_PX = 280

export interface TintKey {
  readonly markup: Markup
  /** Where it stands on the figure. */
  readonly box: OrientedBox
  /** With the room over and under it. */
  readonly heightPx: number
}

/** A figure, and what something else covers of it. */
interface Room {
  readonly size: ScreenSize
  readonly insets: Insets
}

/** Swatches with their words, in as many rows as the width asks for. @returns with the width of the widest */
function stepRows(of: Choropleth, theme: Theme, top: number, mostPx: number, measure: MeasureText) {
  const palette = GROUNDS[theme]
  const steps = [
    ...tintSteps(of).map((step) => ({ fill: tintColour(step, theme), text: tintStepWords(step) })),
    { fill: HATCH_FILL, text: tintMissing() },
  ]
  let [x, y, rows, widthPx] = [0, top, 1, 0]
  const parts = steps.map(({ fill, text }) => {
    const ownPx = SWATCH.width + SWATCH_GAP_PX + measure(text, TEXT)
    if (x > 0 && x + ownPx > mostPx) {
      x = 0
      y += LINE_PX
      rows += 1
    }
    widthPx = Math.max(widthPx, x + ownPx)
    const left = x + SWATCH.width + SWATCH_GAP_PX
    const swatch = { x, y: y - SWATCH.height / 2, ...SWATCH, fill, stroke: palette.coast }
    x += ownPx + STEP_GAP_PX
    return join([
      element('rect', { ...swatch, 'stroke-width': 0.6 }),
      words(text, left, y + TEXT.sizePx * BASELINE_SHARE, TEXT, { fill: palette.ink }),
    ])
  })
  return { markup: join(parts), widthPx, rows }
}

/**
 * What the colours of the states mean, as a plate at the bottom left of the free room.
 * @returns null on a figure too small for it
 */
export function tintKey(
  { tint }: TintedStates,
  day: Day,
  { size, insets }: Room,
  theme: Theme,
  measure: MeasureText,
): TintKey | null {
  const roomPx = size.width - insets.left - insets.right
  if (roomPx < LEAST_WIDTH_PX) return null
  const palette = GROUNDS[theme]
  const innerPx = roomPx - 2 * (MARGIN_PX + PAD_PX)
  const title = wrap(tintTitle(tint.of, tint.year, day), TEXT, innerPx, measure)
  const firstRowPx = (title.length + 0.5) * LINE_PX + 1
  const steps = stepRows(tint.of, theme, firstRowPx, innerPx, measure)
  const widthPx = Math.max(steps.widthPx, ...title.map((line) => measure(line, TEXT))) + 2 * PAD_PX
  const heightPx = (title.length + steps.rows) * LINE_PX + 2 * PAD_PX
  const [x, y] = [insets.left + MARGIN_PX, size.height - insets.bottom - MARGIN_PX - heightPx]
  const plate = { width: widthPx, height: heightPx, rx: 6, fill: palette.panel }
  const inner = join([
    ...title.map((line, i) =>
      words(line, 0, (i + 0.5) * LINE_PX + TEXT.sizePx * BASELINE_SHARE, TEXT, {
        fill: palette.ink,
      }),
    ),
    steps.markup,
  ])
  return {
    markup: element('g', { transform: `translate(${num(x)} ${num(y)})` }, [
      element('rect', { ...plate, 'fill-opacity': '0.88' }),
      group({ transform: `translate(${num(PAD_PX)} ${num(PAD_PX)})` }, [inner]),
    ]),
    box: {
      x: x + widthPx / 2,
      y: y + heightPx / 2,
      halfWidth: widthPx / 2,
      halfHeight: heightPx / 2,
      angle: 0,
    },
    heightPx: heightPx + 2 * MARGIN_PX,
  }
}
