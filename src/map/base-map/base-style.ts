import type { StyleSpecification } from 'maplibre-gl'
import type { BaseColours } from './base-colours'
import { baseLayers } from './base-layers'
import { MAX_ZOOM } from './build/min-zoom'

/** Name of the one source; later layers, such as a choropleth, may draw from it too. */
export const BASE_SOURCE = 'base'

/** The two ways to lay the world out. */
export type BaseProjection = 'globe' | 'flat'

export interface BaseStyleOptions {
  /** Absolute address of `world.pmtiles`; whoever knows where the app is served resolves it. */
  readonly archiveUrl: string
  readonly projection: BaseProjection
  /** Codes of the countries whose land is lifted, as a chain names them. */
  readonly focusCountries: readonly string[]
}

/**
 * The base map as a style: no glyphs, no sprites, one source, nothing from another host.
 * There is no sky, so the canvas stays clear round the globe and the page shows through.
 * Colours and projection change values only, never the layers: a running map can be repainted
 * property by property, and nothing loads again.
 */
export function baseStyle(colours: BaseColours, options: BaseStyleOptions): StyleSpecification {
  const { archiveUrl, projection, focusCountries } = options
  const painted = projection === 'globe' ? { ...colours, ...colours.globe } : colours
  return {
    version: 8,
    name: 'Chokepoint base map',
    projection: { type: projection === 'globe' ? 'globe' : 'mercator' },
    sources: {
      [BASE_SOURCE]: {
        type: 'vector',
        // Said here, not read out of the archive first: so its tiles are asked for at once.
        tiles: [`pmtiles://${archiveUrl}/{z}/{x}/{y}`],
        maxzoom: MAX_ZOOM,
        promoteId: { land: 'code', states: 'code' }, // feature state by code
        attribution: 'Natural Earth, US Census Bureau',
      },
    },
    layers: baseLayers(
      BASE_SOURCE,
      painted,
      focusCountries.map((code) => code.toLowerCase()),
    ),
  }
}
