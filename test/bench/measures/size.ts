import { buildChunks, type Chunk } from '../support/build-site'
import { waitUntilStill } from '../support/draw-log'
import type { Measure } from '../support/measure'
import { closureOf, gzippedKb, largestParts } from '../support/script-parts'
import type { Site } from '../support/site'

const BUDGET_KB = 130
const PARTS_SHOWN = 14

/** The scripts that a browser asked for until the first screen was still. */
async function chunksAtStart(site: Site): Promise<Chunk[]> {
  const page = await site.openPage('/')
  await waitUntilStill(page)
  const urls = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  await page.context().close()
  return site.appChunks.filter(({ fileName }) => urls.some((url) => url.endsWith(fileName)))
}

function sumKb(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { code }) => sum + gzippedKb(code), 0)
}

/** Leaves maplibre-gl out of a build, so that what remains is ours and that of other packages. */
export const size: Measure = {
  name: 'size',
  title: 'JavaScript at start, gzipped',
  run: async ({ openSite }) => {
    const loaded = await chunksAtStart(await openSite())
    const origins = new Set(loaded.map(({ facadeModuleId }) => facadeModuleId).filter(Boolean))
    const withoutMap = await buildChunks({
      write: false,
      sourcemap: 'hidden',
      rolldownOptions: { external: ['maplibre-gl'] },
    })
    const own = closureOf(
      withoutMap.filter(({ facadeModuleId }) => origins.has(facadeModuleId)),
      withoutMap,
    )
    const parts = largestParts(own).slice(0, PARTS_SHOWN)
    return {
      rows: [
        {
          what: 'own, beyond maplibre-gl',
          unit: 'kB',
          samples: [sumKb(own)],
          budget: { most: BUDGET_KB },
        },
        { what: 'all, without the map worker', unit: 'kB', samples: [sumKb(loaded)] },
      ],
      notes: [
        `Loaded at start: ${loaded.map(({ name }) => name).join(', ')}.`,
        `Largest parts of our own (≈ kB): ${parts.map(([part, kb]) => `${part} ${kb.toFixed(1)}`).join(', ')}.`,
      ],
    }
  },
}
