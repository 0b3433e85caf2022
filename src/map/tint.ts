import type { Map as MapLibreMap } from 'maplibre-gl'
import type { StateTint } from '@/scene/outcomes/state-tint'
import { STATES_LAYER } from './base-map/base-layers'
import { BASE_SOURCE } from './base-map/base-style'
import { hatchImage } from './hatch-image'

const STATES = { source: BASE_SOURCE, sourceLayer: 'states' } as const
/** Kept beside the base layers: below names and flows. */
const MISSING_LAYER = 'base-states-missing'
const NEXT_BASE_LAYER = 'base-admin1'
const HATCH = 'base-states-hatch'

/** Colours the states of a map, and hatches those without a figure. */
export interface TintControl {
  /** Shows a tint, or none; only states that differ are touched. */
  readonly show: (tint: StateTint | null) => void
}

/** Sets what is new or different, removes what is gone. */
function applyFills(
  map: MapLibreMap,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  for (const id of before.keys()) {
    if (!after.has(id)) map.removeFeatureState({ ...STATES, id }, 'fill')
  }
  for (const [id, fill] of after) {
    if (before.get(id) !== fill) map.setFeatureState({ ...STATES, id }, { fill })
  }
}

function applyMissing(map: MapLibreMap, codes: readonly string[], colour: string): void {
  if (map.hasImage(HATCH)) map.updateImage(HATCH, hatchImage(colour))
  else map.addImage(HATCH, hatchImage(colour), { pixelRatio: 2 })
  if (!map.getLayer(MISSING_LAYER)) {
    map.addLayer(
      {
        id: MISSING_LAYER,
        type: 'fill',
        source: BASE_SOURCE,
        'source-layer': STATES.sourceLayer,
        paint: { 'fill-pattern': HATCH },
      },
      map.getLayer(NEXT_BASE_LAYER) ? NEXT_BASE_LAYER : STATES_LAYER,
    )
  }
  map.setFilter(MISSING_LAYER, ['in', ['get', 'code'], ['literal', [...codes]]])
}

/** To be made right after the map: it listens for the style, and for a new one after a lost context. */
export function createTintControl(map: MapLibreMap): TintControl {
  let wanted: StateTint | null = null
  let shown: StateTint | null = null
  let isReady = false

  const draw = (): void => {
    if (!isReady || wanted === shown) return
    applyFills(map, shown?.fills ?? new Map(), wanted?.fills ?? new Map())
    if (wanted || shown) {
      applyMissing(map, wanted?.missing ?? [], (wanted ?? shown)?.hatchColour ?? '#000000')
    }
    shown = wanted
  }

  map.on('style.load', () => {
    isReady = true
    shown = null
    draw()
  })
  return {
    show: (tint) => {
      wanted = tint
      draw()
    },
  }
}
