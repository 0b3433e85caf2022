import { type ComponentType, useEffect, useState } from 'react'
import type { FlowMapProps } from '@/map/flow-map'

/** The map's component; `missing` where its code did not load. */
export type MapPart = ComponentType<FlowMapProps> | 'missing'

// Asked for at once, beside the data: the map is what most people wait for.
const loading: Promise<MapPart> = import('@/map/flow-map').then(
  ({ FlowMap }) => FlowMap,
  () => 'missing',
)

/**
 * The map once its code is there; null until then. A suspended part would be shown only at React's
 * next leisure, which on a first load costs more than all the rest (docs/performance.md).
 */
export function useMapPart(): MapPart | null {
  const [part, setPart] = useState<MapPart | null>(null)
  useEffect(() => {
    // Synchronises with the loading of the map's code.
    let isWanted = true
    loading.then((loaded) => {
      if (isWanted) setPart(() => loaded)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return part
}
