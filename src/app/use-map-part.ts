import { type ComponentType, useEffect, useState } from 'react'
import type { FlowMapProps } from '@/map/flow-map'

/** The map's component; `missing` where its code did not load. */
export type MapPart = ComponentType<FlowMapProps> | 'missing'

let loading: Promise<MapPart> | null = null

/** Asks for the map's code: at once and beside the data, as the map is what most people wait for. */
export function loadMapPart(): Promise<MapPart> {
  loading ??= import('@/map/flow-map').then(
    ({ FlowMap }) => FlowMap,
    () => 'missing',
  )
  return loading
}

/**
 * The map once its code is there; null until then. A suspended part would be shown only at React's
 * next leisure, which on a first load costs more than all the rest (docs/performance.md).
 */
export function useMapPart(): MapPart | null {
  const [part, setPart] = useState<MapPart | null>(null)
  useEffect(() => {
    // Synchronises with the loading of the map's code.
    let isWanted = true
    loadMapPart().then((loaded) => {
      if (isWanted) setPart(() => loaded)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return part
}
