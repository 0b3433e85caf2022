import { type BoxGrid, createBoxGrid, rectRound } from './box-grid'
import type { LabelSpec } from './label-specs'
import type { LabelScreen, MeasuredLabel } from './measured-label'
import { distanceTo, type OrientedBox, type Rect } from './oriented-box'
import type { ScreenPoint } from './screen-curve'

/** Radius of a place's dot with its outline, in CSS pixels: labels keep off it. */
export const DOT_RADIUS_PX = { major: 5.5, minor: 4 } as const

/** A group has no dot of its own: its name keeps off its base's. */
export const DOT_AIR_PX = 1

/** A place's dot, named or not. */
interface Dot {
  readonly at: ScreenPoint
  readonly place: Pick<LabelSpec, 'rank' | 'country'>
}

/** The dots of a screen, by where they are. */
export interface Dots {
  readonly boxes: readonly OrientedBox[]
  readonly grid: BoxGrid<Dot>
}

export function dotsOf(
  labels: readonly MeasuredLabel[],
  { points }: LabelScreen,
  area: Rect,
): Dots {
  const dots = labels.flatMap(({ spec }): Dot[] => {
    const isDot = spec.target.kind === 'place' || spec.atPlace !== undefined
    const at = isDot ? points.get(spec.key) : null
    return at ? [{ at, place: spec }] : []
  })
  return dotsAt(dots, area)
}

export function dotsAt(dots: readonly Dot[], area: Rect): Dots {
  const half = DOT_RADIUS_PX.major + DOT_AIR_PX
  const grid = createBoxGrid<Dot>(area)
  const boxes = dots.map((dot) => {
    const { x, y } = dot.at
    grid.add(dot, { left: x, right: x, top: y, bottom: y })
    return { x, y, halfWidth: half, halfHeight: half, angle: 0 }
  })
  return { boxes, grid }
}

/** A name is read with the dot at its end before the one above or below it. */
const AT_END_PX = 12

const isAtEnd = (at: ScreenPoint, box: OrientedBox) => Math.abs(at.y - box.y) < box.halfHeight

/**
 * Whether a name is read as that of its place: nearer to another's dot, it would name that one. A
 * country's may stand by the dots of places in it.
 */
export function isReadRight(
  spec: LabelSpec,
  at: ScreenPoint,
  box: OrientedBox,
  { grid }: Dots,
): boolean {
  const ownPx = distanceTo(box, at)
  const endPx = isAtEnd(at, box) ? 0 : AT_END_PX
  return !grid.some(rectRound(box, ownPx + AT_END_PX), (dot) => {
    if (dot.at.x === at.x && dot.at.y === at.y) return false
    const isWithin = spec.rank === 'major' && dot.place.rank === 'minor'
    if (isWithin && dot.place.country === spec.country) return false
    return distanceTo(box, dot.at) <= ownPx + (isAtEnd(dot.at, box) ? endPx : 0)
  })
}

/** Over its own land a country's name only keeps off the dots of others. */
const OTHER_DOT_PX = 14

export function isOffOthers(spec: LabelSpec, box: OrientedBox, { grid }: Dots): boolean {
  return !grid.some(
    rectRound(box, OTHER_DOT_PX),
    ({ place, at }) =>
      place !== spec && place.country !== spec.country && distanceTo(box, at) <= OTHER_DOT_PX,
  )
}
