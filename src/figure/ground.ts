import type { GeoPermissibleObjects } from 'd3-geo'
import { geoGraticule, geoPath } from 'd3-geo'
import type { Palette } from '@/scene/theme'
import type { Outlines } from './outlines'
import { element, group, join, type Markup, num } from './svg'
import type { ViewFrame } from './view-frame'

const GRATICULE_DEGREES = 20

/** Copies of a flat world that is narrower than the frame, besides the one in the middle. */
function copyOffsets({ worldStep, size }: ViewFrame): readonly number[] {
  const worldPx = Math.hypot(worldStep.x, worldStep.y)
  if (worldPx === 0 || worldPx > Math.hypot(size.width, size.height)) return []
  const count = Math.min(Math.ceil(size.width / worldPx), 3)
  return Array.from({ length: count }, (_, i) => i + 1).flatMap((step) => [-step, step])
}

function shapes(frame: ViewFrame, outlines: Outlines, palette: Palette): Markup {
  const pathOf = geoPath(frame.shapes).digits(1)
  const ground = frame.disc ? palette.globe : palette
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
    line(outlines.borders, palette.border, '0.7'),
    area(outlines.lakes, ground.sea),
    line(outlines.coast, palette.coast, '0.6'),
  ])
}

/** Sea and land under the flows, in the colours of the map. */
export function groundMarkup(frame: ViewFrame, outlines: Outlines, palette: Palette): Markup {
  const { width, height } = frame.size
  const { disc, worldStep } = frame
  const world = shapes(frame, outlines, palette)
  const sea = disc
    ? element('circle', { cx: disc.at.x, cy: disc.at.y, r: disc.radiusPx, fill: palette.globe.sea })
    : null
  const copies = copyOffsets(frame).map((step) =>
    group({ transform: `translate(${num(worldStep.x * step)} ${num(worldStep.y * step)})` }, [
      world,
    ]),
  )
  const back = disc ? palette.page : palette.sea
  return join([element('rect', { width, height, fill: back }), sea, ...copies, world])
}
