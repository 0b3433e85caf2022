import { addProtocol } from 'maplibre-gl'
import { createArchiveSource } from './archive-source'
import { BASE_PROTOCOL } from './base-style'
import { createTileArchive } from './tile-archive'

let isRegistered = false

/**
 * Lets MapLibre read the tiles of the base map from one archive, by ranges instead of a tile server.
 * Call before the first map; further calls do nothing, so that the archive's directory is read once.
 */
export function registerBaseTiles(archiveUrl: string): void {
  if (isRegistered) return
  isRegistered = true
  const archive = createTileArchive(createArchiveSource(archiveUrl))
  addProtocol(BASE_PROTOCOL, async ({ url }, { signal }) => {
    const [zoom = 0, x = 0, y = 0] = url.split('/').slice(-3).map(Number)
    return { data: (await archive.readTile(zoom, x, y, signal)) ?? new ArrayBuffer(0) }
  })
}
