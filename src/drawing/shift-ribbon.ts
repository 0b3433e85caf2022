import type { Shift } from '@/scene/shifts'
import { say } from '@/words/say'
import { lineMarks } from './line-marks'
import { boxesOverlap, grown, lengthInside, type OrientedBox } from './oriented-box'
import { halfWidthAt, pointAlong, type ScreenCurve, type ScreenPoint } from './screen-curve'

/** Where the ribbon leaves the one line and joins the other, as shares of their lengths. */
const LEAVES_AT = 0.17
const JOINS_AT = 0.36
/** How long it still runs with the line it leaves, and already with the one it joins. */
const WITH_LINE_SHARE = 0.48
const STEPS = 20
const LEAST_HALF_PX = 1.6
/** The seam round it, in the colour of the sea; not where it runs into the lines. */
const SEAM_PX = 2
const SEAM_FROM = 0.16
/** Room between the ribbon and its words. */
const SHIFT_TEXT_GAP_PX = 8

/** Longer words beside a ribbon would lie across half the map. */
const MOST_LETTERS = 32

/** "Gradually from 2019": as much of the lag as a map can hold; none of one that the panel alone has room for. */
function shortLag(shift: Shift): string {
  const [begin = ''] = say(shift.lag).split(/[.;。；]/, 1)
  return begin.length > MOST_LETTERS ? '' : begin
}

/** Its words, line by line: "Gradually from 2019", and below it what that comes to. */
export function shiftLines(shift: Shift): readonly string[] {
  return [shortLag(shift), shift.title ? say(shift.title) : ''].filter((line) => line !== '')
}

/** From one line of those words to the next. */
export const SHIFT_LINE_PX = 16

/** One line running over into another: the outline of a ribbon, and its seam. */
export interface ShiftRibbon {
  readonly outline: string
  readonly seam: string
  /** From where to where its colour turns from the one line's into the other's. */
  readonly from: ScreenPoint
  readonly to: ScreenPoint
  /** Beside it stand its words. */
  readonly middle: ScreenPoint
  readonly halfPx: number
  /** What it takes up, in pieces: names keep off it. */
  readonly boxes: readonly OrientedBox[]
}

interface Station extends ScreenPoint {
  readonly angle: number
  readonly halfPx: number
}

function between(a: ScreenPoint, b: ScreenPoint, share: number): ScreenPoint {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}

/** Stations along a curve that begins in the direction of one line and ends in that of the other. */
function stations(from: Station, to: Station, scale: number): Station[] {
  const reach = Math.hypot(to.x - from.x, to.y - from.y) * WITH_LINE_SHARE
  const beyond = {
    x: from.x + Math.cos(from.angle) * reach,
    y: from.y + Math.sin(from.angle) * reach,
  }
  const before = { x: to.x - Math.cos(to.angle) * reach, y: to.y - Math.sin(to.angle) * reach }
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS
    const [a, b, c] = [between(from, beyond, t), between(beyond, before, t), between(before, to, t)]
    const [d, e] = [between(a, b, t), between(b, c, t)]
    const grown = t * t * (3 - 2 * t)
    const halfPx = from.halfPx + (to.halfPx - from.halfPx) * grown
    return {
      ...between(d, e, t),
      angle: Math.atan2(e.y - d.y, e.x - d.x),
      halfPx: Math.max(halfPx, LEAST_HALF_PX * scale),
    }
  })
}

function outlineOf(along: readonly Station[], grownPx: number): string {
  const side = (sign: number) =>
    along.map(({ x, y, angle, halfPx }) => {
      const across = sign * (halfPx + grownPx)
      return `${(x - Math.sin(angle) * across).toFixed(1)} ${(y + Math.cos(angle) * across).toFixed(1)}`
    })
  return `M${[...side(-1), ...side(1).reverse()].join('L')}Z`
}

function boxesOf(along: readonly Station[]): OrientedBox[] {
  return along.flatMap((here, i) => {
    const next = along[i + 2]
    if (!next || i % 2 === 1) return []
    const middle = between(here, next, 0.5)
    const halfWidth = Math.hypot(next.x - here.x, next.y - here.y) / 2
    const angle = Math.atan2(next.y - here.y, next.x - here.x)
    return [{ ...middle, halfWidth, halfHeight: here.halfPx + SEAM_PX, angle }]
  })
}

function stationOn(curve: ScreenCurve, share: number): Station | null {
  const spot = pointAlong(curve.points, share)
  return spot && { ...spot.at, angle: spot.angle, halfPx: halfWidthAt(curve, share) }
}

/**
 * The turn from one line to another: a ribbon that leaves the one near its start and joins the other.
 * @returns null where either line is out of sight there
 */
export function shiftRibbon(from: ScreenCurve, to: ScreenCurve, scale: number): ShiftRibbon | null {
  const [start, end] = [stationOn(from, LEAVES_AT), stationOn(to, JOINS_AT)]
  if (!start || !end) return null
  const along = stations(start, end, scale)
  const middle = along[STEPS / 2] ?? start
  const inner = along.slice(Math.round(STEPS * SEAM_FROM), Math.round(STEPS * (1 - SEAM_FROM)) + 1)
  return {
    outline: outlineOf(along, 0),
    seam: outlineOf(inner, SEAM_PX * scale),
    from: start,
    to: end,
    middle,
    halfPx: middle.halfPx,
    boxes: boxesOf(inner),
  }
}

/** Half of the height of the ribbon's words, with a little air. */
const WORDS_HALF_PX = 9

/** Where the ribbon's words stand: beside its middle, before or behind. */
export type WordsSide = 'left' | 'right'

/** From the ribbon's middle to the near end of its words. */
export function wordsAsidePx({ halfPx }: Pick<ShiftRibbon, 'halfPx'>): number {
  return halfPx + SHIFT_TEXT_GAP_PX
}

function lineUnder(box: OrientedBox, lines: readonly ScreenCurve[]): number {
  return lines.reduce(
    (sum, { points, widthPx }) =>
      points.reduce((under, b, i) => {
        const a = points[i - 1]
        return a && b ? under + lengthInside(grown(box, widthPx / 2), a, b) : under
      }, sum),
    0,
  )
}

/**
 * Where the ribbon's words cover no name, no arrowhead and no pressure marker, and the least of other lines.
 * @param names as they have been placed
 * @returns null where neither side is free: the card and the inspector say it
 */
export function wordsSide(
  { middle, halfPx }: Pick<ShiftRibbon, 'middle' | 'halfPx'>,
  widthPx: number,
  names: readonly OrientedBox[],
  lines: readonly ScreenCurve[] = [],
  lineCount = 1,
): WordsSide | null {
  const offset = wordsAsidePx({ halfPx }) + widthPx / 2
  const boxAt = (x: number): OrientedBox => ({
    x,
    y: middle.y,
    halfWidth: widthPx / 2,
    halfHeight: WORDS_HALF_PX + ((lineCount - 1) * SHIFT_LINE_PX) / 2,
    angle: 0,
  })
  const taken = [...names, ...lines.flatMap(lineMarks)]
  const sides = (['left', 'right'] as const)
    .map((side) => ({ side, box: boxAt(middle.x + (side === 'left' ? -offset : offset)) }))
    .filter(({ box }) => !taken.some((other) => boxesOverlap(box, other)))
    .map(({ side, box }) => ({ side, px: lineUnder(box, lines) }))
  return sides.sort((a, b) => a.px - b.px)[0]?.side ?? null
}
