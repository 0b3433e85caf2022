import { type GeoPermissibleObjects, type GeoProjection, geoGraticule, geoPath } from 'd3-geo'
import type { Palette } from '@/look/chain-palette'
import type { Outlines } from './outlines'
import { element, join, type Markup } from './svg'
import { hatchMarkup, statesMarkup, type TintedStates } from './tinted-states'
import type { ViewFrame } from './view-frame'

/** As in the archive of the live map. */
const GRATICULE_DEGREES = 15

const SHELF_WIDTH_PX = '7'
const RIM_PX = 1.2
/** A breath of shadow round the globe. */
const HALO = [
  { beyondPx: 9, opacity: '0.1' },
  { beyondPx: 4, opacity: '0.16' },
] as const

type GroundColours = Omit<Palette['globe'], 'rim'>

const lineAs = (stroke: string, widthPx: string) => ({
  fill: 'none',
  stroke,
  'stroke-width': widthPx,
  'stroke-linejoin': 'round',
})

/** The coast is drawn twice, and most of a figure's text: so it is written once. */
function coastId(projection: GeoProjection): string {
  const [x = 0, y = 0] = projection([150, 10]) ?? []
  return `coast-${Math.round(x * 10)}-${Math.round(y * 10)}-${Math.round(projection.scale())}`
}

/** One world, or the part of it that a projection is cut to. */
export function worldMarkup(
  projection: GeoProjection,
  ground: GroundColours,
  outlines: Outlines,
  palette: Palette,
  states: TintedStates | null,
): Markup {
  const pathOf = geoPath(projection).digits(1)
  const path = (
    shape: GeoPermissibleObjects,
    attributes: Readonly<Record<string, string | null>>,
  ) => {
    const d = pathOf(shape)
    return d ? element('path', { d, ...attributes }) : null
  }
  const id = coastId(projection)
  const coast = path(outlines.coast, { id })
  const along = (stroke: string, widthPx: string) =>
    coast && element('use', { href: `#${id}`, ...lineAs(stroke, widthPx) })
  const graticule = geoGraticule().step([GRATICULE_DEGREES, GRATICULE_DEGREES])()
  return join([
    path(graticule, lineAs(palette.graticule, '0.6')),
    coast && element('defs', {}, [coast]),
    along(ground.shelf, SHELF_WIDTH_PX),
    path(outlines.land, { fill: ground.land }),
    path(outlines.lifted, {
      fill: ground.chainLand,
      stroke: palette.border,
      'stroke-width': '0.6',
    }),
    states && statesMarkup(projection, states),
    path(outlines.borders, lineAs(palette.border, '0.8')),
    path(outlines.lakes, { fill: ground.sea }),
    along(palette.coast, '0.6'),
  ])
}

/** The globe stands out from the page: a breath of shadow, a rim, and the sea. */
function globeMarkup({ at, radiusPx }: NonNullable<ViewFrame['disc']>, palette: Palette): Markup {
  const { sea, rim } = palette.globe
  const disc = (beyondPx: number, fill: string, opacity: string | null) =>
    element('circle', {
      cx: at.x,
      cy: at.y,
      r: radiusPx + beyondPx,
      fill,
      'fill-opacity': opacity,
    })
  return join([
    ...HALO.map(({ beyondPx, opacity }) => disc(beyondPx, rim, opacity)),
    disc(RIM_PX, rim, null),
    disc(0, sea, null),
  ])
}

/** Sea and land under the flows, in the colours of the map. @param states null where they are not coloured */
export function groundMarkup(
  { size, disc, shapes }: ViewFrame,
  outlines: Outlines,
  palette: Palette,
  states: TintedStates | null,
): Markup {
  const { width, height } = size
  return join([
    states && hatchMarkup(states.tint.hatchColour),
    element('rect', { width, height, fill: disc ? palette.page : palette.sea }),
    disc && globeMarkup(disc, palette),
    worldMarkup(shapes, disc ? palette.globe : palette, outlines, palette, states),
  ])
}
