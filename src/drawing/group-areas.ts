import type { Scene } from '@/scene/scene'
import type { MercatorPoint } from './mercator'
import type { Network } from './network'

/** Where a group is based: the ground between its bases, on the flat map. */
export interface GroupArea {
  readonly id: string
  readonly bases: readonly MercatorPoint[]
  readonly middle: MercatorPoint
}

/** How far round its bases a group's ground is hatched, as a share of the world: a degree and a half. */
export const AREA_RADIUS = 1.4 / 360

/** The ground of each group that is drawn. */
export function groupAreas(scene: Scene, flat: Network): GroupArea[] {
  return scene.groups.flatMap(({ group }) => {
    const bases = group.bases.flatMap((id) => flat.places.get(id) ?? [])
    if (bases.length === 0) return []
    const sum = bases.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 })
    const middle = { x: sum.x / bases.length, y: sum.y / bases.length }
    return [{ id: group.id, bases, middle }]
  })
}
