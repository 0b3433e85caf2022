import type { ScreenPoint } from './screen-curve'

/** A rectangle turned about its middle; pixels and radians. */
export interface OrientedBox {
  readonly x: number
  readonly y: number
  readonly halfWidth: number
  readonly halfHeight: number
  readonly angle: number
}

export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function boxOf({ left, top, right, bottom }: Rect): OrientedBox {
  const [halfWidth, halfHeight] = [(right - left) / 2, (bottom - top) / 2]
  return { x: left + halfWidth, y: top + halfHeight, halfWidth, halfHeight, angle: 0 }
}

/** A box larger by so much at each side. Written out: it is called for each piece of line under a name. */
export function grown(
  { x, y, halfWidth, halfHeight, angle }: OrientedBox,
  byPx: number,
): OrientedBox {
  return { x, y, halfWidth: halfWidth + byPx, halfHeight: halfHeight + byPx, angle }
}

/** Half of the extent of a box along a direction. */
export function reachAlong(box: OrientedBox, cos: number, sin: number): number {
  const { halfWidth, halfHeight, angle } = box
  if (angle === 0) return halfWidth * Math.abs(cos) + halfHeight * Math.abs(sin)
  const boxCos = Math.cos(angle)
  const boxSin = Math.sin(angle)
  return (
    halfWidth * Math.abs(boxCos * cos + boxSin * sin) +
    halfHeight * Math.abs(boxCos * sin - boxSin * cos)
  )
}

function isApartAlong(a: OrientedBox, b: OrientedBox, cos: number, sin: number): boolean {
  const distance = Math.abs((b.x - a.x) * cos + (b.y - a.y) * sin)
  return distance >= reachAlong(a, cos, sin) + reachAlong(b, cos, sin)
}

/** Whether some side of a box has all of the other beyond it. */
function isBeside(a: OrientedBox, b: OrientedBox): boolean {
  const [cos, sin] = [Math.cos(a.angle), Math.sin(a.angle)]
  return isApartAlong(a, b, cos, sin) || isApartAlong(a, b, -sin, cos)
}

/** Whether two boxes cover common ground; touching does not count. */
export function boxesOverlap(a: OrientedBox, b: OrientedBox): boolean {
  const far = a.halfWidth + a.halfHeight + b.halfWidth + b.halfHeight
  if (Math.abs(a.x - b.x) + Math.abs(a.y - b.y) >= far * Math.SQRT2) return false
  return !isBeside(a, b) && !isBeside(b, a)
}

export function isPointInside({ x, y }: ScreenPoint, area: Rect): boolean {
  return x >= area.left && x <= area.right && y >= area.top && y <= area.bottom
}

/** Whether a box lies wholly inside an upright one. */
export function isInside(box: OrientedBox, area: Rect): boolean {
  const reachX = reachAlong(box, 1, 0)
  const reachY = reachAlong(box, 0, 1)
  return (
    box.x - reachX >= area.left &&
    box.x + reachX <= area.right &&
    box.y - reachY >= area.top &&
    box.y + reachY <= area.bottom
  )
}

/** How far a point lies from a box, in pixels; 0 inside. */
export function distanceTo(box: OrientedBox, { x, y }: ScreenPoint): number {
  const [dx, dy] = [x - box.x, y - box.y]
  const cos = Math.cos(box.angle)
  const sin = Math.sin(box.angle)
  const beside = Math.abs(dx * cos + dy * sin) - box.halfWidth
  const over = Math.abs(dy * cos - dx * sin) - box.halfHeight
  return Math.hypot(Math.max(beside, 0), Math.max(over, 0))
}

/** Where along a stretch, as shares of it, it is within half of a box's extent: written back to `span`. */
function clip(span: { from: number; to: number }, start: number, way: number, half: number): void {
  if (way === 0) {
    if (Math.abs(start) > half) span.to = -1
    return
  }
  const [t1, t2] = [(-half - start) / way, (half - start) / way]
  span.from = Math.max(span.from, Math.min(t1, t2))
  span.to = Math.min(span.to, Math.max(t1, t2))
}

/** How much of a stretch of line runs through a box, in pixels. @param byPx larger at each side */
export function lengthInside(
  { x, y, halfWidth, halfHeight, angle }: OrientedBox,
  a: ScreenPoint,
  b: ScreenPoint,
  byPx = 0,
): number {
  const [wide, high] = [halfWidth + byPx, halfHeight + byPx]
  const far = wide + high
  if ((a.x - x > far && b.x - x > far) || (x - a.x > far && x - b.x > far)) return 0
  if ((a.y - y > far && b.y - y > far) || (y - a.y > far && y - b.y > far)) return 0
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const [wayX, wayY] = [b.x - a.x, b.y - a.y]
  const span = { from: 0, to: 1 }
  clip(span, (a.x - x) * cos + (a.y - y) * sin, wayX * cos + wayY * sin, wide)
  if (span.to <= span.from) return 0
  clip(span, (a.y - y) * cos - (a.x - x) * sin, wayY * cos - wayX * sin, high)
  return span.to > span.from ? (span.to - span.from) * Math.hypot(wayX, wayY) : 0
}
