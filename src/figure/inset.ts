import { type GeoProjection, geoPath } from 'd3-geo'
import type { ScreenSize } from '@/drawing/fit-camera'
import type { FlowStyle } from '@/drawing/flow-style'
import { AREA_RADIUS } from '@/drawing/group-areas'
import { BAND_PX, type InsetFrame } from '@/drawing/inset-frame'
import type { Rect } from '@/drawing/oriented-box'
import type { Project, ScreenPoint } from '@/drawing/screen-curve'
import type { Scene } from '@/scene/scene'
import type { Palette } from '@/scene/theme'
import { flowLayers } from './flow-layers'
import { worldMarkup } from './ground'
import { COUNTRY_WORDS, type InsetLayout } from './inset-layout'
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
function shapesIn({ rect, camera }: InsetFrame, layout: InsetLayout, size: ScreenSize) {
  const insets = {
    top: rect.top,
    left: rect.left,
    right: size.width - rect.right,
    bottom: size.height - rect.bottom,
  }
  return viewFrame(camera, layout.flat, size, insets).shapes.clipExtent([
    [rect.left, rect.top],
    [rect.right, rect.bottom],
  ])
}

/** The ground where groups are based, hatched. */
function areasMarkup({ areas, frame }: InsetLayout, palette: Palette): Markup | null {
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

/** Countries, quietly. */
function countriesMarkup({ countries }: InsetLayout, palette: Palette): Markup {
  return join(
    countries.map(({ words: name, at }) =>
      words(name, at.x, at.y + COUNTRY_WORDS.sizePx * BASELINE_SHARE, COUNTRY_WORDS, {
        fill: palette.inkQuiet,
        'text-anchor': 'middle',
        'letter-spacing': '0.8',
      }),
    ),
  )
}

/** A cut-out without its names, with a band round it that parts it from the map. */
export function insetGround(scene: Scene, layout: InsetLayout, options: InsetOptions): Markup {
  const { palette, around, outlines, styles, scale, size } = options
  const { frame, curves } = layout
  const { rect } = frame
  const shapes = shapesIn(frame, layout, size)
  return join([
    element('rect', { ...rectAttributes(rect), fill: palette.sea }),
    worldMarkup(shapes, palette, outlines, palette, null),
    areasMarkup(layout, palette),
    spineMarkup(shapes, outlines, palette),
    countriesMarkup(layout, palette),
    flowLayers(scene, curves, styles, { palette, sea: palette.sea, scale }),
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
  const { palette, screenWidthPx, measureText } = options
  return group({ 'data-inset': 'border' }, [
    insetGround(scene, layout, options),
    dotsMarkup(layout.specs, layout.points, palette, palette.sea),
    namesMarkup(layout.specs, layout.names, {
      palette,
      sea: palette.sea,
      screenWidthPx,
      measureText,
    }),
  ])
}

/** From the part of the map that is cut out to the cut-out: a frame and a thin line. */
export function insetLeader(
  { frame: { rect, bounds } }: InsetLayout,
  project: Project,
  palette: Palette,
): Markup | null {
  const corner = (x: number, y: number): ScreenPoint | null => project({ x, y })
  const [a, b] = [corner(bounds.minX, bounds.minY), corner(bounds.maxX, bounds.maxY)]
  if (!a || !b) return null
  const stroke = { fill: 'none', stroke: palette.inkQuiet, 'stroke-width': '1' }
  const from = { x: Math.min(Math.max((a.x + b.x) / 2, rect.left + 30), rect.right - 30), y: b.y }
  const isAbove = b.y < rect.top - BAND_PX
  return group({ 'stroke-opacity': '0.75' }, [
    element('rect', {
      ...rectAttributes({ left: a.x, top: a.y, right: b.x, bottom: b.y }),
      ...stroke,
    }),
    isAbove
      ? element('path', {
          d: linePath([
            { x: Math.min(Math.max(from.x, a.x), b.x), y: b.y },
            { x: from.x, y: rect.top - BAND_PX - 1 },
          ]),
          ...stroke,
        })
      : element('path', {
          d: linePath([
            { x: b.x, y: (a.y + b.y) / 2 },
            {
              x: rect.left - BAND_PX - 1,
              y: Math.min(Math.max((a.y + b.y) / 2, rect.top), rect.bottom),
            },
          ]),
          ...stroke,
        }),
  ])
}
