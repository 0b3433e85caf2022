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

/** A box larger by so much at each side. */
export function grown(box: OrientedBox, byPx: number): OrientedBox {
  return { ...box, halfWidth: box.halfWidth + byPx, halfHeight: box.halfHeight + byPx }
}

/** Half of the extent of a box along a direction. */
function reachAlong(box: OrientedBox, cos: number, sin: number): number {
  const boxCos = Math.cos(box.angle)
  const boxSin = Math.sin(box.angle)
  return (
    box.halfWidth * Math.abs(boxCos * cos + boxSin * sin) +
    box.halfHeight * Math.abs(boxCos * sin - boxSin * cos)
  )
}

function isApartAlong(a: OrientedBox, b: OrientedBox, angle: number): boolean {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const distance = Math.abs((b.x - a.x) * cos + (b.y - a.y) * sin)
  return distance >= reachAlong(a, cos, sin) + reachAlong(b, cos, sin)
}

/** Whether two boxes cover common ground; touching does not count. */
export function boxesOverlap(a: OrientedBox, b: OrientedBox): boolean {
  const far = a.halfWidth + a.halfHeight + b.halfWidth + b.halfHeight
  if (Math.abs(a.x - b.x) + Math.abs(a.y - b.y) >= far * Math.SQRT2) return false
  const axes = [a.angle, a.angle + Math.PI / 2, b.angle, b.angle + Math.PI / 2]
  return !axes.some((axis) => isApartAlong(a, b, axis))
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

/** How much of a stretch of line runs through a box, in pixels. */
export function lengthInside(box: OrientedBox, a: ScreenPoint, b: ScreenPoint): number {
  const cos = Math.cos(box.angle)
  const sin = Math.sin(box.angle)
  const toBox = ({ x, y }: ScreenPoint) => ({
    u: (x - box.x) * cos + (y - box.y) * sin,
    v: (y - box.y) * cos - (x - box.x) * sin,
  })
  const start = toBox(a)
  const end = toBox(b)
  let [enter, leave] = [0, 1]
  const clips: readonly (readonly [from: number, way: number, half: number])[] = [
    [start.u, end.u - start.u, box.halfWidth],
    [start.v, end.v - start.v, box.halfHeight],
  ]
  for (const [from, way, half] of clips) {
    if (way === 0) {
      if (Math.abs(from) > half) return 0
      continue
    }
    const t1 = (-half - from) / way
    const t2 = (half - from) / way
    enter = Math.max(enter, Math.min(t1, t2))
    leave = Math.min(leave, Math.max(t1, t2))
  }
  return leave > enter ? (leave - enter) * Math.hypot(b.x - a.x, b.y - a.y) : 0
}
