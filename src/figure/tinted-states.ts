import { type GeoProjection, geoPath } from 'd3-geo'
import type { StateTint } from '@/scene/outcomes/state-tint'
import type { StateShapes } from './state-shapes'
import { element, group, join, type Markup } from './svg'

/** The states as they are coloured on a day, and where they lie. */
export interface TintedStates {
  readonly tint: StateTint
  readonly shapes: StateShapes
}

const HATCH_ID = 'no-figure'
/** As on the map. */
const HATCH = { stepPx: 6, widthPx: 1, opacity: '0.5' } as const

/** What hatches: lines that rise to the right. */
export const HATCH_FILL = `url(#${HATCH_ID})`

/** Once in a document that uses `HATCH_FILL`. */
export function hatchMarkup(colour: string): Markup {
  const { stepPx, widthPx, opacity } = HATCH
  // Three lines: the corners of a tile belong to the lines of its neighbours too.
  const d = [-1, 0, 1]
    .map((i) => `M${i * stepPx - 1} ${stepPx + 1}L${(i + 1) * stepPx + 1} -1`)
    .join('')
  const size = { width: stepPx, height: stepPx, patternUnits: 'userSpaceOnUse' }
  const line = { d, stroke: colour, 'stroke-width': widthPx, 'stroke-opacity': opacity }
  const pattern = element('pattern', { id: HATCH_ID, ...size }, [element('path', line)])
  return element('defs', {}, [pattern])
}

/** The codes of each shade, the shades in the order in which they first come. */
function byFill({ fills, missing }: StateTint): Map<string, string[]> {
  const groups = new Map<string, string[]>([[HATCH_FILL, [...missing]]])
  for (const [code, fill] of fills) groups.set(fill, [...(groups.get(fill) ?? []), code])
  return groups
}

/** The states over the land they lie on; all of one shade are one path. */
export function statesMarkup(
  projection: GeoProjection,
  { tint, shapes }: TintedStates,
): Markup | null {
  const pathOf = geoPath(projection).digits(1)
  const paths = [...byFill(tint)].map(([fill, codes]) => {
    const d = codes
      .flatMap((code) => shapes.get(code) ?? [])
      .map((shape) => pathOf(shape) ?? '')
      .join('')
    if (!d) return null
    // Neighbours would leave a seam of the land between their soft edges.
    const seam = fill === HATCH_FILL ? {} : { stroke: fill, 'stroke-width': 0.5 }
    return element('path', { d, fill, ...seam })
  })
  return group({ 'data-states': `${tint.year}` }, [join(paths)])
}
