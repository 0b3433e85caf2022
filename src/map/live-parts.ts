import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { mapNamesWords } from '@/words/map-names'
import { askForArchiveHead } from './base-map/archive-head'
import type { LoadPart } from './map-options'

export type LiveCode = typeof import('./live-ground')

let code: Promise<LiveCode> | null = null
let isAsked = false

/** The code of the live map, asked for once; where it did not arrive, whoever asks again has it tried anew. */
export function loadLiveCode(loadPart: LoadPart): Promise<LiveCode> {
  code ??= loadPart(mapNamesWords.liveMap, () => import('./live-ground')).catch(
    (error: unknown) => {
      code = null
      throw error
    },
  )
  return code
}

/**
 * Asks, once, for all that the live map needs: its code, its worker and the beginning of its land. One
 * after the other they would leave the network idle while each is waited for; and while the first map is
 * laid out, nothing else needs it.
 */
export function askForLiveParts(loadPart: LoadPart): void {
  if (isAsked) return
  isAsked = true
  // Whoever waits for the code hears of it.
  loadLiveCode(loadPart).catch(() => undefined)
  askForArchiveHead()
  // Into the browser's cache; where it does not arrive, the map says so when it asks itself.
  fetch(workerUrl, { priority: 'low' }).then(
    (answer) => answer.arrayBuffer(),
    () => undefined,
  )
}
