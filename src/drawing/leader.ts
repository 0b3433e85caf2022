import type { OrientedBox } from './oriented-box'
import type { ScreenPoint } from './screen-curve'

/** A thin line from a name to what it names, in pixels from the name's middle. */
export interface Leader {
  readonly from: ScreenPoint
  readonly to: ScreenPoint
}

/** Half of the room that a leader keeps free of other names and dots. */
const HALF_PX = 2

/** A leader as something that other names keep off. */
export function leaderPart(box: OrientedBox, { from, to }: Leader): OrientedBox {
  return {
    x: box.x + (from.x + to.x) / 2,
    y: box.y + (from.y + to.y) / 2,
    halfWidth: Math.hypot(to.x - from.x, to.y - from.y) / 2,
    halfHeight: HALF_PX,
    angle: Math.atan2(to.y - from.y, to.x - from.x),
  }
}

/** Left free before what is named. */
const STOP_PX = 6
/** A shorter one is no line. */
const LEAST_PX = 6

/** The leader of an upright name; null where it would be too short to be seen. */
export function leaderOf(box: OrientedBox, anchor: ScreenPoint): Leader | null {
  const [dx, dy] = [anchor.x - box.x, anchor.y - box.y]
  const distance = Math.hypot(dx, dy)
  if (distance === 0) return null
  // Where the way from the middle leaves the box.
  const leave = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.halfWidth / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.halfHeight / Math.abs(dy),
  )
  const stop = 1 - STOP_PX / distance
  if ((stop - leave) * distance < LEAST_PX) return null
  return { from: { x: dx * leave, y: dy * leave }, to: { x: dx * stop, y: dy * stop } }
}
