import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { askForArchiveHead } from './base-map/archive-head'

/**
 * Asks for what the live map will ask for as soon as its code is there: its worker and the beginning of
 * its land. One after the other they would leave the network idle while each is waited for.
 */
export function askForLiveParts(): void {
  askForArchiveHead()
  // Into the browser's cache; where it does not arrive, the map says so when it asks itself.
  fetch(workerUrl).then(
    (answer) => answer.arrayBuffer(),
    () => undefined,
  )
}
