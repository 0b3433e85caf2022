import { readFileSync } from 'node:fs'
import { FileSource, PMTiles } from 'pmtiles'
import { beforeAll, describe, expect, it } from 'vitest'
import { GROUNDS } from '@/model/grounds'
import { baseStyle } from './base-style'

const ARCHIVE_PATH = new URL('../../../public/base-map/world.pmtiles', import.meta.url)
const BUDGET_KB = 1500
/** The header, the directory and the four tiles of zoom 1, which hold the whole world. */
const FIRST_VIEW_BUDGET_KB = 100

interface Metadata {
  readonly vector_layers: readonly { readonly id: string; readonly fields: object }[]
}

describe('the archive of the base map', () => {
  const bytes = readFileSync(ARCHIVE_PATH)
  const archive = new PMTiles(new FileSource(new File([bytes], 'world.pmtiles')))
  let layers: ReadonlyMap<string, string[]>

  beforeAll(async () => {
    const { vector_layers } = (await archive.getMetadata()) as Metadata
    layers = new Map(vector_layers.map(({ id, fields }) => [id, Object.keys(fields)]))
  })

  it('is small enough to be committed and cached', () => {
    expect(bytes.byteLength / 1024).toBeLessThan(BUDGET_KB)
  })

  it('reaches from the world to a country', async () => {
    const { minZoom, maxZoom, minLon, maxLon } = await archive.getHeader()
    expect({ minZoom, maxZoom }).toEqual({ minZoom: 0, maxZoom: 5 })
    const options = { archiveUrl: '', projection: 'flat', focusCountries: [] } as const
    const { base } = baseStyle(GROUNDS.dark, options).sources
    expect(base && 'maxzoom' in base && base.maxzoom).toBe(maxZoom)
    expect({ minLon, maxLon }).toEqual({ minLon: -180, maxLon: 180 })
  })

  it('finds every tile from the one directory at its beginning', async () => {
    const { leafDirectoryLength, tileDataOffset } = await archive.getHeader()
    expect(leafDirectoryLength).toBe(0)
    expect(tileDataOffset).toBeLessThan(16_384) // what pmtiles reads at first
  })

  it('reads little for the first view', async () => {
    const source = new FileSource(new File([bytes], 'world.pmtiles'))
    let readBytes = 0
    const counted = new PMTiles({
      getKey: () => 'counted',
      getBytes: (offset, length) => {
        readBytes += length
        return source.getBytes(offset, length)
      },
    })
    const corners = [0, 1].flatMap((x) => [0, 1].map((y) => [x, y] as const))
    for (const [x, y] of corners) expect(await counted.getZxy(1, x, y)).toBeDefined()
    expect(readBytes / 1024).toBeLessThan(FIRST_VIEW_BUDGET_KB)
  })

  it('has every layer the style draws, and the codes it asks for', () => {
    const style = baseStyle(GROUNDS.dark, {
      archiveUrl: '/world.pmtiles',
      projection: 'flat',
      focusCountries: ['CN'],
    })
    const drawn = style.layers.flatMap((layer) =>
      'source-layer' in layer && layer['source-layer'] ? [layer['source-layer']] : [],
    )
    for (const layer of drawn) expect([...layers.keys()]).toContain(layer)
    expect(layers.get('land')?.sort()).toEqual(['chain', 'code'])
    expect(layers.get('states')).toEqual(['code'])
  })
})
