import { BASE_SOURCE } from './base-map/base-style'
import { type MapFault, NO_WEBGL2 } from './map-fault'

/** Long enough for the land on a slow mobile network, drawn by a slow machine. */
const LAND_WAIT_MS = 40_000
/** A browser that gives a context back does so within a second or two. */
const CONTEXT_WAIT_MS = 5_000

interface MapEvent {
  readonly sourceId?: string
  readonly isSourceLoaded?: boolean
  readonly error?: Error
}

/** As much of MapLibre's map as is listened to. */
interface Watched {
  readonly on: (
    name: 'sourcedata' | 'error' | 'webglcontextlost' | 'webglcontextrestored',
    listener: (event: MapEvent) => void,
  ) => unknown
}

interface WatchHandlers {
  /** null: all is well again. */
  readonly onFault: (fault: MapFault | null) => void
  /** Lets the next map ask for the land anew. */
  readonly forgetLand: () => void
}

/** Tells what a map lacks, whether it was refused, hangs or was taken away. @returns stops watching */
export function watchMap(map: Watched, { onFault, forgetLand }: WatchHandlers): () => void {
  let hasLand = false
  let isLandLost = false
  let isLate = false
  let isContextLost = false
  let told: MapFault | null = null
  let contextTimer: ReturnType<typeof setTimeout> | undefined

  const tell = () => {
    const noLand = isLandLost || isLate ? 'no-land' : null
    const fault = isContextLost ? 'lost' : noLand
    if (fault === told) return
    told = fault
    onFault(fault)
  }
  const loseContext = () => {
    isContextLost = true
    tell()
  }
  const landTimer = setTimeout(() => {
    isLate = !hasLand
    if (isLate) forgetLand()
    tell()
  }, LAND_WAIT_MS)

  map.on('sourcedata', ({ sourceId, isSourceLoaded }) => {
    if (sourceId !== BASE_SOURCE || !isSourceLoaded) return
    hasLand = true
    isLate = false
    tell()
  })
  map.on('error', ({ sourceId, error }) => {
    console.warn('The map:', error)
    if (error?.name === NO_WEBGL2) {
      loseContext()
      return
    }
    // An error of no source is one of the workers, which prepare the land.
    if (sourceId !== BASE_SOURCE && hasLand) return
    isLandLost = true
    forgetLand()
    tell()
  })
  map.on('webglcontextlost', () => {
    clearTimeout(contextTimer)
    contextTimer = setTimeout(loseContext, CONTEXT_WAIT_MS)
  })
  map.on('webglcontextrestored', () => {
    clearTimeout(contextTimer)
    isContextLost = false
    tell()
  })
  return () => {
    clearTimeout(landTimer)
    clearTimeout(contextTimer)
  }
}
