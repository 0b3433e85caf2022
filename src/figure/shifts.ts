import type { OrientedBox } from '@/drawing/oriented-box'
import type { ScreenCurve, ScreenPoint } from '@/drawing/screen-curve'
import {
  SHIFT_LINE_PX,
  type ShiftRibbon,
  shiftLines,
  shiftRibbon,
  wordsAsidePx,
  wordsSide,
} from '@/drawing/shift-ribbon'
import type { Palette } from '@/look/chain-palette'
import { nameGrowth } from '@/look/scales'
import type { Scene } from '@/scene/scene'
import { type Shift, shiftsIn } from '@/scene/shifts'
import { element, group, join, type Markup } from './svg'
import { BASELINE_SHARE, type MeasureText, seamMarkup, type TextStyle, words } from './text'
import type { ViewFrame } from './view-frame'

/** Narrower figures have no room for words beside the ribbon, as on the map. */
const WORDS_FROM_PX = 960
const WORDS: TextStyle = { family: 'sans', sizePx: 12, weight: 500 }

/** A substitution as it is drawn. */
export interface DrawnShift {
  readonly shift: Shift
  readonly ribbon: ShiftRibbon
}

/** A ribbon that came from outside the frame would come from nowhere. */
function isInside({ x, y }: ScreenPoint, { size }: ViewFrame): boolean {
  return x > 0 && x < size.width && y > 0 && y < size.height
}

/** The ribbons from the lines that gave way to those that took over. */
export function layOutShifts(
  scene: Scene,
  curves: ReadonlyMap<string, ScreenCurve>,
  frame: ViewFrame,
  scale: number,
): DrawnShift[] {
  return shiftsIn(scene).flatMap((shift) => {
    const [from, to] = [curves.get(shift.from.link.id), curves.get(shift.to.link.id)]
    const ribbon = from && to && shiftRibbon(from, to, scale)
    if (!ribbon || !isInside(ribbon.from, frame) || !isInside(ribbon.to, frame)) return []
    return [{ shift, ribbon }]
  })
}

interface ShiftInk {
  readonly palette: Palette
  readonly sea: string
  readonly measureText: MeasureText
  /** Where names stand. */
  readonly names: readonly OrientedBox[]
  readonly lines: readonly ScreenCurve[]
}

function wordsMarkup(
  { shift, ribbon }: DrawnShift,
  ink: ShiftInk,
  screenWidthPx: number,
): Markup | null {
  const growth = nameGrowth(screenWidthPx)
  const lines = shiftLines(shift).map((content, i) => {
    const weight = i === 0 ? 600 : WORDS.weight
    return { content, style: { ...WORDS, sizePx: WORDS.sizePx * growth, weight } as TextStyle }
  })
  const widths = lines.map(({ content, style }) => ink.measureText(content, style))
  const side = wordsSide(ribbon, Math.max(...widths), ink.names, ink.lines, lines.length)
  if (!side) return null
  const aside = wordsAsidePx(ribbon) * (side === 'left' ? -1 : 1)
  const { x, y } = ribbon.middle
  const set = lines.map(({ content, style }, i) => {
    const linePx = (i - (lines.length - 1) / 2) * SHIFT_LINE_PX * growth
    return words(content, x + aside, y + linePx + style.sizePx * BASELINE_SHARE, style, {
      fill: ink.palette.ink,
      'text-anchor': side === 'left' ? 'end' : 'start',
    })
  })
  return join([seamMarkup(set, ink.sea, 4), ...set])
}

/** Ids of a document are its own: a figure may stand in it more than once. */
function gradientId({ shift, ribbon }: DrawnShift): string {
  return `turn-${shift.from.link.id}-${Math.round(ribbon.from.x)}-${Math.round(ribbon.from.y)}`
}

function ribbonMarkup(drawn: DrawnShift, { palette, sea }: ShiftInk): Markup {
  const { shift, ribbon } = drawn
  const id = gradientId(drawn)
  const stop = (offset: string, { link }: Shift['from']) =>
    element('stop', { offset, 'stop-color': palette.commodity[link.commodity] ?? palette.ink })
  const gradient = element(
    'linearGradient',
    {
      id,
      gradientUnits: 'userSpaceOnUse',
      x1: ribbon.from.x,
      y1: ribbon.from.y,
      x2: ribbon.to.x,
      y2: ribbon.to.y,
    },
    [stop('0.1', shift.from), stop('0.9', shift.to)],
  )
  return join([
    element('defs', {}, [gradient]),
    element('path', { d: ribbon.seam, fill: sea, 'fill-opacity': '0.85' }),
    element('path', { d: ribbon.outline, fill: `url(#${id})` }),
  ])
}

/** What took over from what: the one line runs over into the other, in the colours of both. */
export function shiftsMarkup(
  shifts: readonly DrawnShift[],
  frame: ViewFrame,
  ink: ShiftInk,
): Markup | null {
  return group(
    {},
    shifts.map((drawn) =>
      group({ 'data-shift': `${drawn.shift.from.link.id} ${drawn.shift.to.link.id}` }, [
        ribbonMarkup(drawn, ink),
        frame.size.width >= WORDS_FROM_PX ? wordsMarkup(drawn, ink, frame.size.width) : null,
      ]),
    ),
  )
}
