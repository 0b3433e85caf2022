import type { Page } from '@playwright/test'
import { waitUntilStill } from './draw-log'
import type { Site } from './site'

/** A page that can be made to draw frame after frame. */
export interface MovingPage {
  readonly page: Page
  /** Milliseconds per frame of its busiest canvas, measured over some seconds of movement. */
  readonly timeFrames: () => Promise<number>
}

const WARM_UP_MS = 500
const WATCHED_MS = 2_500

/** A slow page is watched for longer, so that its frames can be counted at all. */
const FEWEST_FRAMES = 5
const LONGEST_MS = 60_000

/** Laying out thousands of lines may take long. */
const LAYOUT_MS = 240_000

/** Opens a page of the bench and waits until its base map is complete. */
export async function openMovingPage(site: Site, path: string): Promise<MovingPage> {
  const page = await site.openPage(path)
  await page.waitForFunction(() => window.benchPage !== undefined, null, { timeout: LAYOUT_MS })
  await waitUntilStill(page)
  return {
    page,
    timeFrames: async () => {
      await page.bringToFront()
      const frameMs = await page.evaluate(
        async ({ warmUpMs, watchedMs, longestMs, fewest }) => {
          const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
          window.benchPage?.move(true)
          await wait(warmUpMs)
          const start = performance.now()
          const seen = () =>
            window.drawLog.frames.map((frames) => frames.filter((at) => at >= start))
          const hasSeenEnough = () => seen().every(({ length }) => length >= fewest)
          do await wait(watchedMs)
          while (!hasSeenEnough() && performance.now() - start < longestMs)
          const perCanvas = seen().map(
            (frames) => ((frames.at(-1) ?? 0) - (frames[0] ?? 0)) / (frames.length - 1),
          )
          window.benchPage?.move(false)
          // The next page must not wait for frames of this one that are still under way.
          for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
          await wait(warmUpMs)
          return perCanvas
        },
        {
          warmUpMs: WARM_UP_MS,
          watchedMs: WATCHED_MS,
          longestMs: LONGEST_MS,
          fewest: FEWEST_FRAMES,
        },
      )
      if (!frameMs.every((ms) => ms > 0)) throw new Error(`${path} did not draw: ${frameMs} ms.`)
      return Math.max(...frameMs)
    },
  }
}

/** Measures pages in turn, again and again, so that all of them see the same machine. */
export async function timeInTurn<Name extends string>(
  pages: Readonly<Record<Name, MovingPage>>,
  order: readonly Name[],
  rounds: number,
): Promise<number[][]> {
  const samples: number[][] = order.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, name] of order.entries()) {
      samples[place]?.push(await pages[name].timeFrames())
    }
  }
  for (const { page } of Object.values<MovingPage>(pages)) await page.context().close()
  return samples
}
