import { drawnLinks } from '@/scene/drawn-links'
import { litLinks } from '@/scene/lit-links'
import type { Scene } from '@/scene/scene'
import type { LabelSpec } from './label-specs'
import type { MercatorPoint } from './mercator'
import type { Network } from './network'

/** The point of a flow's curve at a share of its length. */
export function curveAnchor(network: Network, linkId: string, share: number): MercatorPoint | null {
  const points = network.curves.get(linkId)?.points
  if (!points) return null
  const position = Math.min(Math.max(share, 0), 1) * (points.length - 1)
  const i = Math.min(Math.floor(position), points.length - 2)
  const [a, b] = [points[i], points[i + 1]]
  if (!a || !b) return null
  const rest = position - i
  return { x: a.x + (b.x - a.x) * rest, y: a.y + (b.y - a.y) * rest }
}

/** Where a label belongs: at its place, its group's base, or the middle of its flow. */
export function homeOf(
  network: Network,
  scene: Scene,
  { target, atPlace }: LabelSpec,
): MercatorPoint | null {
  if (atPlace !== undefined) return network.places.get(atPlace) ?? null
  if (target.kind === 'link') return curveAnchor(network, target.id, 0.5)
  if (target.kind === 'place') return network.places.get(target.id) ?? null
  const base = scene.groups.find(({ group }) => group.id === target.id)?.base
  return (base && network.places.get(base.id)) ?? null
}

const linePoints = new WeakMap<Network, readonly MercatorPoint[]>()

/** Of all lines; worked out once, as thousands of lines have many. */
function pointsOfLines(network: Network): readonly MercatorPoint[] {
  const known = linePoints.get(network)
  if (known) return known
  const points = [...network.curves.values()].flatMap((curve) => curve.points)
  linePoints.set(network, points)
  return points
}

/** So much of the height of what is lit may be added to it. */
const ADDED_SHARE = 0.3

/** Ends of lines that step back, just above or below those that are lit: a head under the caption leads nowhere. */
function endsNear(lit: readonly MercatorPoint[], network: Network, scene: Scene): MercatorPoint[] {
  const [xs, ys] = [lit.map(({ x }) => x), lit.map(({ y }) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const mostAside = (bottom - top) * ADDED_SHARE
  const isNear = ({ x, y }: MercatorPoint) =>
    x >= left && x <= right && y >= top - mostAside && y <= bottom + mostAside
  return drawnLinks(scene).flatMap(({ link }) => {
    const points = network.curves.get(link.link.id)?.points ?? []
    const [start, end] = [points[0], points.at(-1)]
    return start && end && isNear(start) && isNear(end) ? [start, end] : []
  })
}

/** What a step lights, and where lines end beside it; nothing where none is lit. */
export function litPoints(network: Network, scene: Scene): MercatorPoint[] {
  const lit = [...litLinks(scene)].flatMap((id) => network.curves.get(id)?.points ?? [])
  return lit.length > 0 ? [...lit, ...endsNear(lit, network, scene)] : lit
}

/** What a fitted camera shows: all lines of the scope, on any day, and all places drawn; on stage what is lit. */
export function fitPoints(network: Network, scene: Scene): MercatorPoint[] {
  const lit = litPoints(network, scene)
  if (lit.length > 0) return lit
  const places = scene.places.flatMap(({ id }) => network.places.get(id) ?? [])
  return pointsOfLines(network).concat(places)
}
