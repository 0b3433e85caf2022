import { type ComponentType, useLayoutEffect, useSyncExternalStore } from 'react'
import type { FlowMapProps } from '@/map/flow-map'
import { createPart } from '@/ui/part'

/** The map's component; `missing` where its code did not load. */
export type MapPart = ComponentType<FlowMapProps> | 'missing'

const part = createPart(
  'the map',
  () => import('@/map/flow-map'),
  ({ FlowMap }) => FlowMap,
)

/** Asks for the map's code: at once and beside the data, as the map is what most people wait for. */
export function loadMapPart(): Promise<void> {
  return part.ask()
}

/**
 * The map once its code is there; null until then. A suspended part would be shown only at React's
 * next leisure, which on a first load costs more than all the rest (docs/performance.md).
 */
export function useMapPart(): MapPart | null {
  const state = useSyncExternalStore(part.subscribe, part.read)
  useLayoutEffect(() => {
    // Synchronises with the loading of the map's code.
    return part.await()
  }, [])
  if (state.kind === 'here') return state.Content
  // Asked for once more, it leaves what stands in for it where it is.
  return state.failureCount > 0 ? 'missing' : null
}
