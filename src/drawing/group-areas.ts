import type { Scene } from '@/scene/scene'
import type { LabelSpec } from './label-specs'
import { type MercatorPoint, meanOf } from './mercator'
import type { Network } from './network'
import { homeOf } from './scene-geometry'

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
    return [{ id: group.id, bases, middle: meanOf(bases) }]
  })
}

/** Where a label belongs in a cut-out: a group's in the middle of its ground, others as on the map. */
export function homeInCutOut(
  spec: LabelSpec,
  areas: readonly GroupArea[],
  flat: Network,
  scene: Scene,
): MercatorPoint | null {
  const { kind, id } = spec.target
  const area = kind === 'group' ? areas.find((each) => each.id === id) : undefined
  return area?.middle ?? homeOf(flat, scene, spec)
}
