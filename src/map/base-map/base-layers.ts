import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl'
import type { BaseColours } from './base-colours'

/** The layer a choropleth of the states colours: `setFeatureState({ …, id: 'oh' }, { fill })`. */
export const STATES_LAYER = 'base-states'

/** Provinces matter once a country fills the frame; before that their lines are noise. */
const ADMIN1_FROM_ZOOM = 2.5
const ADMIN1_FULL_ZOOM = 4

/** Bottom to top. Every id starts with `base-`, so that others can be placed above them all. */
export function baseLayers(
  source: string,
  colours: BaseColours,
  chainLandCodes: readonly string[],
): LayerSpecification[] {
  return [
    { id: 'base-sea', type: 'background', paint: { 'background-color': colours.sea } },
    hairline('graticule', source, colours.graticule, widthByZoom(0.6, 0.8)),
    shelfLayer(source, colours.shelf),
    landLayer(source, colours, chainLandCodes),
    statesLayer(source),
    admin1Layer(source, colours.admin1),
    chainEdgeLayer(source, colours.border, chainLandCodes),
    lakesLayer(source, colours.sea), // above the borders: a line across a lake says nothing here
    hairline('coast', source, colours.coast, widthByZoom(0.4, 1)),
  ]
}

/** A soft band along the coasts, most of it under the land: a breath of depth. */
function shelfLayer(source: string, colour: string): LineLayerSpecification {
  const layer = hairline('coast', source, colour, widthByZoom(7, 16))
  return {
    ...layer,
    id: 'base-shelf',
    paint: { ...layer.paint, 'line-blur': widthByZoom(2, 6) },
  }
}

/** Where a country of the chain meets its neighbours. */
function chainEdgeLayer(
  source: string,
  colour: string,
  chainLandCodes: readonly string[],
): LineLayerSpecification {
  return {
    ...hairline('land', source, colour, widthByZoom(0.6, 1.4)),
    id: 'base-borders',
    filter: isOneOf(chainLandCodes),
  }
}

function isOneOf(codes: readonly string[]): ExpressionSpecification {
  return ['in', ['get', 'code'], ['literal', [...codes]]]
}

function landLayer(
  source: string,
  colours: BaseColours,
  chainLandCodes: readonly string[],
): FillLayerSpecification {
  return {
    id: 'base-land',
    type: 'fill',
    source,
    'source-layer': 'land',
    paint: { 'fill-color': ['case', isOneOf(chainLandCodes), colours.chainLand, colours.land] },
  }
}

/** Clear until a state's feature state has a `fill`. */
function statesLayer(source: string): FillLayerSpecification {
  return {
    id: STATES_LAYER,
    type: 'fill',
    source,
    'source-layer': 'states',
    paint: { 'fill-color': ['to-color', ['feature-state', 'fill'], 'rgba(0, 0, 0, 0)'] },
  }
}

function lakesLayer(source: string, colour: string): FillLayerSpecification {
  return {
    id: 'base-lakes',
    type: 'fill',
    source,
    'source-layer': 'lakes',
    paint: { 'fill-color': colour },
  }
}

/** Only countries of the chain have these lines in the archive. */
function admin1Layer(source: string, colour: string): LineLayerSpecification {
  const layer = hairline('admin1', source, colour, widthByZoom(0.4, 0.9))
  const fadeIn: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    ['zoom'],
    ADMIN1_FROM_ZOOM,
    0,
    ADMIN1_FULL_ZOOM,
    1,
  ]
  return { ...layer, minzoom: ADMIN1_FROM_ZOOM, paint: { ...layer.paint, 'line-opacity': fadeIn } }
}

function hairline(
  sourceLayer: string,
  source: string,
  colour: string,
  width: ExpressionSpecification,
): LineLayerSpecification {
  return {
    id: `base-${sourceLayer}`,
    type: 'line',
    source,
    'source-layer': sourceLayer,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  }
}

/** Line width in pixels, from the whole world (zoom 1) to a country (zoom 6). */
function widthByZoom(worldPx: number, countryPx: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 1, worldPx, 6, countryPx]
}
