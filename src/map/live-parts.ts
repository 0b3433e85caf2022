import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { askForArchiveHead } from './base-map/archive-head'

let isAsked = false

/**
 * Asks, once, for what the live map will ask for as soon as its code is there: its worker and the
 * beginning of its land. One after the other they would leave the network idle while each is waited
 * for; any earlier, the page would have to share it with them.
 */
export function askForLiveParts(): void {
  if (isAsked) return
  isAsked = true
  askForArchiveHead()
  // Into the browser's cache; where it does not arrive, the map says so when it asks itself.
  fetch(workerUrl, { priority: 'low' }).then(
    (answer) => answer.arrayBuffer(),
    () => undefined,
  )
}
