import type { Shift } from '@/scene/shifts'
import { say } from '@/scene/words'
import { boxesOverlap, type OrientedBox } from './oriented-box'
import type { ScreenPoint } from './screen-curve'

/** Where along both lines the arc stands: near the start, clear of names and pinch marks. */
export const SHIFT_SHARE = 0.24
/** How far the arc bows out, as a share of its length. */
const BOW_SHARE = 0.42
const HEAD_PX = 7
/** Room between the arc and its words. */
export const SHIFT_TEXT_GAP_PX = 8

/** "Gradually from 2019": as much of the lag as a map can hold. */
export function shortLag(shift: Shift): string {
  return say(shift.lag).split(/[.;]/, 1)[0] ?? ''
}

/** Arc, head and the place for words, between two points on the screen. */
export function shiftArc(from: ScreenPoint, to: ScreenPoint) {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  // The bow lies to the right of the way: outside, for a fall from a high line to a lower one.
  const bow = { x: (from.x + to.x) / 2 - dy * BOW_SHARE, y: (from.y + to.y) / 2 + dx * BOW_SHARE }
  const angle = Math.atan2(to.y - bow.y, to.x - bow.x)
  const wing = (turn: number) =>
    `${to.x - HEAD_PX * Math.cos(angle + turn)} ${to.y - HEAD_PX * Math.sin(angle + turn)}`
  return {
    line: `M${from.x} ${from.y}Q${bow.x} ${bow.y} ${to.x} ${to.y}`,
    head: `M${wing(0.5)}L${to.x} ${to.y}L${wing(-0.5)}`,
    text: { x: (from.x + 2 * bow.x + to.x) / 4, y: (from.y + 2 * bow.y + to.y) / 4 },
  }
}

/** Half of the height of the arc's words, with a little air. */
const WORDS_HALF_PX = 9

/** On which side of the arc's middle its words stand. */
export type WordsSide = 'left' | 'right'

/**
 * Where the arc's words cover no name.
 * @param at the middle of the arc
 * @param names as they have been placed
 * @returns null where neither side is free: the card and the inspector say it
 */
export function wordsSide(
  at: ScreenPoint,
  widthPx: number,
  names: readonly OrientedBox[],
): WordsSide | null {
  const offset = SHIFT_TEXT_GAP_PX + widthPx / 2
  const boxAt = (x: number): OrientedBox => ({
    x,
    y: at.y,
    halfWidth: widthPx / 2,
    halfHeight: WORDS_HALF_PX,
    angle: 0,
  })
  const isFree = (x: number) => !names.some((name) => boxesOverlap(boxAt(x), name))
  if (isFree(at.x - offset)) return 'left'
  return isFree(at.x + offset) ? 'right' : null
}
