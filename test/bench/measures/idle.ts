import { countFrames, waitUntilStill } from '../support/draw-log'
import type { Measure } from '../support/measure'

const WATCHED_MS = 3_000

export const idle: Measure = {
  name: 'idle',
  title: 'Nothing moving',
  run: async ({ openSite, rounds }) => {
    const page = await (await openSite()).openPage('/')
    await waitUntilStill(page)
    const samples: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const before = await countFrames(page)
      await page.waitForTimeout(WATCHED_MS)
      samples.push((await countFrames(page)) - before)
    }
    await page.context().close()
    return {
      rows: [
        {
          what: `app, ${WATCHED_MS / 1_000} s after it settled`,
          unit: 'frames',
          samples,
          budget: { most: 0 },
        },
      ],
      notes: [],
    }
  },
}
