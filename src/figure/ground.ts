import { type GeoPermissibleObjects, type GeoProjection, geoGraticule, geoPath } from 'd3-geo'
import type { Palette } from '@/scene/theme'
import type { Outlines } from './outlines'
import { element, join, type Markup } from './svg'
import { hatchMarkup, statesMarkup, type TintedStates } from './tinted-states'
import type { ViewFrame } from './view-frame'

const GRATICULE_DEGREES = 20

type GroundColours = Palette['globe']

function shapes(
  projection: GeoProjection,
  ground: GroundColours,
  outlines: Outlines,
  palette: Palette,
  states: TintedStates | null,
): Markup {
  const pathOf = geoPath(projection).digits(1)
  const area = (shape: GeoPermissibleObjects, fill: string) => {
    const d = pathOf(shape)
    return d ? element('path', { d, fill }) : null
  }
  const line = (shape: GeoPermissibleObjects, stroke: string, widthPx: string) => {
    const d = pathOf(shape)
    const attributes = { fill: 'none', stroke, 'stroke-width': widthPx, 'stroke-linejoin': 'round' }
    return d ? element('path', { d, ...attributes }) : null
  }
  const graticule = geoGraticule().step([GRATICULE_DEGREES, GRATICULE_DEGREES])()
  return join([
    line(graticule, palette.graticule, '0.6'),
    area(outlines.rest, ground.land),
    area(outlines.lifted, ground.chainLand),
    states && statesMarkup(projection, states),
    line(outlines.borders, palette.border, '0.7'),
    area(outlines.lakes, ground.sea),
    line(outlines.coast, palette.coast, '0.6'),
  ])
}

/** Sea and land under the flows, in the colours of the map. @param states null where they are not coloured */
export function groundMarkup(
  frame: ViewFrame,
  outlines: Outlines,
  palette: Palette,
  states: TintedStates | null,
): Markup {
  const { width, height } = frame.size
  const { disc } = frame
  const ground = disc ? palette.globe : palette
  const worlds = [frame.shapes, ...frame.copies].map((projection) =>
    shapes(projection, ground, outlines, palette, states),
  )
  const sea = disc
    ? element('circle', { cx: disc.at.x, cy: disc.at.y, r: disc.radiusPx, fill: palette.globe.sea })
    : null
  const back = disc ? palette.page : palette.sea
  return join([
    states && hatchMarkup(states.tint.hatchColour),
    element('rect', { width, height, fill: back }),
    sea,
    ...worlds,
  ])
}
