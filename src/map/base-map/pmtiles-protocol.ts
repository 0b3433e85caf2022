import { addProtocol } from 'maplibre-gl'
import { Protocol } from 'pmtiles'

let isRegistered = false

/**
 * Lets MapLibre read `pmtiles://` addresses, by ranges of one file instead of a tile server.
 * Call before the first map; further calls do nothing, so that the archive's directory is read once.
 */
export function registerPmtilesProtocol(): void {
  if (isRegistered) return
  isRegistered = true
  addProtocol('pmtiles', new Protocol().tile)
}
