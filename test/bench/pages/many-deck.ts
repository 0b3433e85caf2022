import { ArcLayer } from '@deck.gl/layers'
import { MapboxOverlay } from '@deck.gl/mapbox'
import { createFlows, createPlaces, type SyntheticFlow } from '../synthetic/flows'
import { createBareMap } from './bare-map'
import { colourOf, widthOf } from './flow-look'
import { createForcedRedraw } from './forced-redraw'

const places = createPlaces()
const flows = createFlows()
const query = new URLSearchParams(location.search)
/** 50 is deck.gl's own default; 16 are as many pieces as our lines have beyond 600 links. */
const numSegments = Number(query.get('segments') ?? 50)

function placeOf(id: string): [number, number] {
  const [lng, lat] = places.get(id)?.lngLat ?? [0, 0]
  return [lng, lat]
}

function colour255(flow: SyntheticFlow): [number, number, number] {
  const [red, green, blue] = colourOf(flow.commodity)
  return [red * 255, green * 255, blue * 255]
}

/** One uniform differs from frame to frame: the least that deck.gl can be made to redraw for. */
function createArcs(widthScale: number): ArcLayer<SyntheticFlow> {
  return new ArcLayer<SyntheticFlow>({
    id: 'arcs',
    data: flows,
    numSegments,
    getSourcePosition: (flow) => placeOf(flow.from),
    getTargetPosition: (flow) => placeOf(flow.to),
    getSourceColor: colour255,
    getTargetColor: colour255,
    getWidth: (flow) => widthOf(flow),
    widthUnits: 'pixels',
    getHeight: 0.3,
    widthScale,
  })
}

const map = createBareMap()
// Interleaved, deck.gl 9.4 throws on every frame of MapLibre 6.
const overlay = new MapboxOverlay({
  interleaved: false,
  layers: [createArcs(1)],
  deviceProps: { webgl: { antialias: query.get('antialias') !== 'off' } },
})
map.addControl(overlay)
let frame = 0
window.benchPage = {
  move: createForcedRedraw(map, () => {
    frame += 1
    overlay.setProps({ layers: [createArcs(1 + (frame % 2) * 0.001)] })
  }),
}
