import { addProtocol } from 'maplibre-gl'
import { PMTiles, Protocol } from 'pmtiles'
import { fetchRange, forgetArchiveHead } from './archive-head'
import { createArchiveSource } from './archive-source'

let protocol: Protocol | null = null

/**
 * Lets MapLibre read `pmtiles://` addresses of one archive, by ranges instead of a tile server.
 * Call before the first map; further calls do nothing, so that the archive's directory is read once.
 */
export function registerPmtilesProtocol(archiveUrl: string): void {
  if (protocol) return
  protocol = new Protocol()
  protocol.add(new PMTiles(createArchiveSource(archiveUrl, fetchRange, forgetArchiveHead)))
  addProtocol('pmtiles', protocol.tile)
}

/** Reads the archive anew from now on: the library keeps what failed as it keeps what came. */
export function forgetArchive(archiveUrl: string): void {
  forgetArchiveHead()
  protocol?.add(new PMTiles(createArchiveSource(archiveUrl, fetchRange)))
}
