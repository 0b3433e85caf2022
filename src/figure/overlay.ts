import type { LabelSpec } from '@/drawing/label-specs'
import type { Network } from '@/drawing/network'
import { curveAnchor, homeOf } from '@/drawing/scene-geometry'
import type { ScreenPoint } from '@/drawing/screen-curve'
import { SHIFT_SHARE, SHIFT_TEXT_GAP_PX, shiftArc, shortLag } from '@/drawing/shift-arc'
import type { Scene } from '@/scene/scene'
import { shiftsIn } from '@/scene/shifts'
import type { Palette } from '@/scene/theme'
import { element, group, type Markup } from './svg'
import { words } from './text'
import type { ViewFrame } from './view-frame'

const DOT = { major: { radiusPx: 3.5, rimPx: 2 }, minor: { radiusPx: 2.5, rimPx: 1.5 } } as const

/** Narrower figures have no room for words beside the arc, as on the map. */
const WORDS_FROM_PX = 960

/** Where places and groups lie, by the keys of their labels. */
export function labelPoints(
  specs: readonly LabelSpec[],
  scene: Scene,
  network: Network,
  frame: ViewFrame,
): Map<string, ScreenPoint | null> {
  return new Map(
    specs.flatMap((spec) => {
      if (spec.target.kind === 'link') return []
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
): Markup | null {
  const dots = specs.map(({ key, target, rank }) => {
    const at = target.kind === 'place' ? points.get(key) : null
    if (!at) return null
    const { radiusPx, rimPx } = DOT[rank]
    return element('circle', {
      cx: at.x,
      cy: at.y,
      r: radiusPx + rimPx / 2,
      fill: palette.ink,
      stroke: sea,
      'stroke-width': rimPx,
    })
  })
  return group({}, dots)
}

/** An arrow that came from outside the frame would come from nowhere. */
function isInside({ x, y }: ScreenPoint, { size }: ViewFrame): boolean {
  return x > 0 && x < size.width && y > 0 && y < size.height
}

/** What took over from what: an arrow from the one line to the other. */
export function shiftsMarkup(
  scene: Scene,
  network: Network,
  frame: ViewFrame,
  palette: Palette,
  sea: string,
): Markup | null {
  const arcs = shiftsIn(scene).map((shift) => {
    const [from, to] = [shift.from, shift.to].map(({ link }) => {
      const anchor = curveAnchor(network, link.id, SHIFT_SHARE)
      return anchor && frame.project(anchor)
    })
    if (!from || !to || !isInside(from, frame) || !isInside(to, frame)) return null
    const arc = shiftArc(from, to)
    const stroke = { fill: 'none', stroke: palette.ink, 'stroke-width': 1.6 }
    const lag = words(
      shortLag(shift),
      arc.text.x - SHIFT_TEXT_GAP_PX,
      arc.text.y,
      { family: 'sans', sizePx: 12, weight: 500 },
      {
        fill: palette.ink,
        'text-anchor': 'end',
        'paint-order': 'stroke',
        stroke: sea,
        'stroke-width': 4,
      },
    )
    return group({ 'data-shift': `${shift.from.link.id} ${shift.to.link.id}` }, [
      element('path', { d: arc.line, ...stroke, 'stroke-linecap': 'round' }),
      element('path', {
        d: arc.head,
        ...stroke,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
      frame.size.width >= WORDS_FROM_PX ? lag : null,
    ])
  })
  return group({}, arcs)
}
