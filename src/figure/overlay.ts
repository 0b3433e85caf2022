import type { LabelSpec } from '@/drawing/label-specs'
import type { Network } from '@/drawing/network'
import { homeOf } from '@/drawing/scene-geometry'
import type { ScreenPoint } from '@/drawing/screen-curve'
import type { Palette } from '@/look/chain-palette'
import type { Scene } from '@/scene/scene'
import { element, group, type Markup } from './svg'
import type { ViewFrame } from './view-frame'

const DOT = { major: { radiusPx: 3.5, rimPx: 2 }, minor: { radiusPx: 2.5, rimPx: 1.5 } } as const

/** Where places and groups lie, by the keys of their labels. */
export function labelPoints(
  specs: readonly LabelSpec[],
  scene: Scene,
  network: Network,
  frame: ViewFrame,
): Map<string, ScreenPoint | null> {
  return new Map(
    specs.flatMap((spec) => {
      if (spec.target.kind === 'link' && spec.atPlace === undefined) return []
      const home = homeOf(network, scene, spec)
      return [[spec.key, home && frame.project(home)] as const]
    }),
  )
}

/** The dots of places. */
export function dotsMarkup(
  specs: readonly LabelSpec[],
  points: ReadonlyMap<string, ScreenPoint | null>,
  palette: Palette,
  sea: string,
  growth: number,
): Markup | null {
  const dots = specs.map(({ key, target, rank, atPlace }) => {
    const isDot = target.kind === 'place' || atPlace !== undefined
    const at = isDot ? points.get(key) : null
    if (!at) return null
    const { radiusPx, rimPx } = DOT[rank]
    return element('circle', {
      cx: at.x,
      cy: at.y,
      r: (radiusPx + rimPx / 2) * growth,
      fill: palette.ink,
      stroke: sea,
      'stroke-width': rimPx * growth,
    })
  })
  return group({}, dots)
}
