import { type GeoProjection, geoPath } from 'd3-geo'
import type { ScreenSize } from '@/drawing/fit-camera'
import type { FlowStyle } from '@/drawing/flow-style'
import { AREA_RADIUS } from '@/drawing/group-areas'
import { BAND_PX, insetsAround } from '@/drawing/inset-frame'
import { insetLeader } from '@/drawing/inset-leader'
import type { Rect } from '@/drawing/oriented-box'
import type { Project } from '@/drawing/screen-curve'
import type { Palette } from '@/look/chain-palette'
import { nameGrowth } from '@/look/scales'
import type { Scene } from '@/scene/scene'
import { flowLayers } from './flow-layers'
import { worldMarkup } from './ground'
import type { InsetGround, InsetLayout } from './inset-layout'
import { namesMarkup } from './names'
import type { Outlines } from './outlines'
import { dotsMarkup } from './overlay'
import { element, group, join, linePath, type Markup, num } from './svg'
import { BASELINE_SHARE, type MeasureText, words } from './text'
import { viewFrame } from './view-frame'

const HATCH_ID = 'ground-of-groups'
const HATCH_STEP_PX = 5
const SPINE = { widthPx: '2.2', seamPx: '4.6' } as const

export interface InsetOptions {
  readonly size: ScreenSize
  readonly palette: Palette
  /** Of what lies round the frame. */
  readonly around: string
  readonly outlines: Outlines
  readonly styles: ReadonlyMap<string, FlowStyle>
  readonly scale: number
  readonly screenWidthPx: number
  readonly measureText: MeasureText
}

function rectAttributes({ left, top, right, bottom }: Rect, grownPx = 0) {
  return {
    x: left - grownPx,
    y: top - grownPx,
    width: right - left + 2 * grownPx,
    height: bottom - top + 2 * grownPx,
  }
}

function rectPath(rect: Rect, grownPx = 0): string {
  const { x, y, width, height } = rectAttributes(rect, grownPx)
  return `M${num(x)} ${num(y)}h${num(width)}v${num(height)}h${num(-width)}Z`
}

/** Shapes in degrees, cut at the frame. */
function shapesIn({ frame, flat }: InsetGround, size: ScreenSize) {
  const { rect, camera } = frame
  return viewFrame(camera, flat, size, insetsAround(rect, size)).shapes.clipExtent([
    [rect.left, rect.top],
    [rect.right, rect.bottom],
  ])
}

/** The ground where groups are based, hatched. */
function areasMarkup({ areas, frame }: InsetGround, palette: Palette): Markup | null {
  const step = HATCH_STEP_PX
  const lines = [-1, 0, 1]
    .map((i) => `M${i * step - 1} ${step + 1}L${(i + 1) * step + 1} -1`)
    .join('')
  const pattern = element(
    'pattern',
    { id: HATCH_ID, width: step, height: step, patternUnits: 'userSpaceOnUse' },
    [
      element('path', {
        d: lines,
        stroke: palette.inkQuiet,
        'stroke-width': 1,
        'stroke-opacity': '0.55',
      }),
    ],
  )
  const radiusPx = AREA_RADIUS * frame.pxPerUnit
  const grounds = areas.map(({ id, bases }) => {
    const spots = bases.flatMap((base) => frame.project(base) ?? [])
    const [first] = spots
    if (!first) return null
    const line = spots.length > 1 ? spots : [first, { x: first.x + 0.1, y: first.y }]
    return element('path', {
      'data-area': id,
      d: linePath(line),
      fill: 'none',
      stroke: `url(#${HATCH_ID})`,
      'stroke-width': 2 * radiusPx,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    })
  })
  return group({}, [element('defs', {}, [pattern]), ...grounds])
}

/** The border is what a cut-out is about: its spine. */
function spineMarkup(shapes: GeoProjection, outlines: Outlines, palette: Palette): Markup | null {
  const d = geoPath(shapes).digits(1)(outlines.borders)
  if (!d) return null
  const line = { d, fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }
  return join([
    element('path', {
      ...line,
      stroke: palette.sea,
      'stroke-width': SPINE.seamPx,
      'stroke-opacity': '0.7',
    }),
    element('path', {
      ...line,
      stroke: palette.ink,
      'stroke-width': SPINE.widthPx,
      'stroke-opacity': '0.85',
    }),
  ])
}

/** Countries, and what ranks are ranks of, quietly. */
function wordsMarkup({ words: ground }: InsetGround, palette: Palette): Markup {
  return join(
    ground.map(({ words: name, style, at }) =>
      words(name, at.x, at.y + style.sizePx * BASELINE_SHARE, style, {
        fill: palette.inkQuiet,
        'text-anchor': 'middle',
        'letter-spacing': style.weight === 600 ? '0.8' : null,
      }),
    ),
  )
}

/** The ground of a cut-out: land, where groups are based, the border, the names of countries. */
export function insetLand(
  layout: InsetGround,
  { size, palette, outlines }: Pick<InsetOptions, 'size' | 'palette' | 'outlines'>,
): Markup {
  const shapes = shapesIn(layout, size)
  return join([
    element('rect', { ...rectAttributes(layout.frame.rect), fill: palette.sea }),
    worldMarkup(shapes, palette, outlines, palette, null),
    areasMarkup(layout, palette),
    spineMarkup(shapes, outlines, palette),
    wordsMarkup(layout, palette),
  ])
}

/** A band that parts a cut-out from the map, over the ends of its lines, and a hairline. */
export function insetEdge(rect: Rect, around: string, palette: Palette): Markup {
  return join([
    element('path', {
      d: rectPath(rect) + rectPath(rect, BAND_PX + 1),
      'fill-rule': 'evenodd',
      fill: around,
    }),
    element('rect', {
      ...rectAttributes(rect),
      fill: 'none',
      stroke: palette.inkQuiet,
      'stroke-width': '1',
      'stroke-opacity': '0.7',
    }),
  ])
}

/** A cut-out as a piece of a figure. */
export function insetMarkup(
  scene: Scene,
  layout: InsetLayout,
  options: InsetOptions,
): Markup | null {
  const { palette, around, screenWidthPx, measureText, styles, scale } = options
  return group({ 'data-inset': 'border' }, [
    insetLand(layout, options),
    flowLayers(scene, layout.curves, styles, { palette, sea: palette.sea, scale }),
    insetEdge(layout.frame.rect, around, palette),
    dotsMarkup(layout.specs, layout.points, palette, palette.sea, nameGrowth(screenWidthPx)),
    namesMarkup(layout.specs, layout.names, {
      palette,
      sea: palette.sea,
      screenWidthPx,
      measureText,
    }),
  ])
}

/** From the part of the map that is cut out to the cut-out. */
export function leaderMarkup(
  { frame }: InsetLayout,
  project: Project,
  palette: Palette,
): Markup | null {
  const leader = insetLeader(frame, project)
  if (!leader) return null
  const stroke = { fill: 'none', stroke: palette.inkQuiet, 'stroke-width': '1' }
  return group({ 'stroke-opacity': '0.75' }, [
    element('rect', { ...rectAttributes(leader.frame), ...stroke }),
    element('path', { d: linePath(leader.line), ...stroke }),
  ])
}
