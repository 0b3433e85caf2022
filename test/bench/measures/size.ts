import { buildChunks, type Chunk } from '../support/build-site'
import { waitUntilStill } from '../support/draw-log'
import type { Measure } from '../support/measure'
import { closureOf, gzippedKb, largestParts } from '../support/script-parts'
import type { Site } from '../support/site'

const BUDGET_KB = 110
const PARTS_SHOWN = 14

/** The scripts that a browser asked for before the first flows, and those after, at leisure. */
async function chunksAtStart(
  site: Site,
): Promise<{ readonly first: readonly Chunk[]; readonly after: readonly Chunk[] }> {
  const page = await site.openPage('/')
  await waitUntilStill(page)
  const asked = await page.evaluate(() => {
    const firstFlowsMs = window.drawLog.firstFlowsMs ?? Number.POSITIVE_INFINITY
    return performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => ({ name, isFirst: startTime < firstFlowsMs }))
  })
  await page.context().close()
  const chunksOf = (wanted: boolean) =>
    site.appChunks.filter(({ fileName }) =>
      asked.some(({ name, isFirst }) => isFirst === wanted && name.endsWith(fileName)),
    )
  return { first: chunksOf(true), after: chunksOf(false) }
}

function sumKb(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { code }) => sum + gzippedKb(code), 0)
}

/** Leaves maplibre-gl out of a build, so that what remains is ours and that of other packages. */
export const size: Measure = {
  name: 'size',
  title: 'JavaScript at start, gzipped',
  run: async ({ openSite }) => {
    const { first, after } = await chunksAtStart(await openSite())
    const origins = new Set(first.map(({ facadeModuleId }) => facadeModuleId).filter(Boolean))
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
        { what: 'all, without the map worker', unit: 'kB', samples: [sumKb(first)] },
        { what: 'after the first flows, at leisure', unit: 'kB', samples: [sumKb(after)] },
      ],
      notes: [
        `Before the first flows: ${first.map(({ name }) => name).join(', ')}.`,
        `Largest parts of our own (≈ kB): ${parts.map(([part, kb]) => `${part} ${kb.toFixed(1)}`).join(', ')}.`,
      ],
    }
  },
}
