import type { Page } from '@playwright/test'
import { waitUntilStill } from '../support/draw-log'
import { fittedCameraQuery } from '../support/fitted-camera'
import type { Measure, Row } from '../support/measure'
import type { Site } from '../support/site'
import { pairRatios } from '../support/spread'

const BUDGET = 1.25

/** A good mobile network; on the machine's own, only computing is measured. */
const NETWORK = { latencyMs: 40, bytesPerSecond: 1_250_000 } as const

interface Load {
  readonly completeMs: number
  /** null on a page without flows. */
  readonly firstFlowsMs: number | null
}

async function slowNetwork(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: NETWORK.latencyMs,
    downloadThroughput: NETWORK.bytesPerSecond,
    uploadThroughput: NETWORK.bytesPerSecond,
  })
}

async function timeLoad(site: Site, path: string, isSlow: boolean): Promise<Load> {
  const page = await site.openPage(path, isSlow ? slowNetwork : undefined)
  const completeMs = await waitUntilStill(page)
  const firstFlowsMs = await page.evaluate(() => window.drawLog.firstFlowsMs)
  await page.context().close()
  return { completeMs, firstFlowsMs }
}

async function rowsFor(site: Site, query: string, rounds: number, isSlow: boolean): Promise<Row[]> {
  const peer = `/bench/bare.html?${query}`
  const [bare, app, again]: [Load[], Load[], Load[]] = [[], [], []]
  await timeLoad(site, '/', isSlow) // The first start of a browser pays for more than the page.
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await timeLoad(site, peer, isSlow))
    app.push(await timeLoad(site, '/', isSlow))
    again.push(await timeLoad(site, peer, isSlow))
  }
  const complete = (loads: readonly Load[]) => loads.map(({ completeMs }) => completeMs)
  const around = bare.map(({ completeMs }, i) => (completeMs + (again[i]?.completeMs ?? 0)) / 2)
  const flows = app.map(({ firstFlowsMs }) => {
    if (firstFlowsMs !== null) return firstFlowsMs
    throw new Error('No flows were seen: does draw-log.ts still know the uniform of the curves?')
  })
  const on = isSlow ? '10 Mbit/s' : 'local'
  return [
    { what: `${on}: bare map complete`, unit: 'ms', samples: complete(bare) },
    { what: `${on}: app, first flows`, unit: 'ms', samples: flows },
    { what: `${on}: app, flows and map complete`, unit: 'ms', samples: complete(app) },
    {
      what: `${on}: first flows ÷ bare map`,
      unit: 'x',
      samples: pairRatios(flows, around),
      budget: { most: BUDGET },
    },
    {
      what: `${on}: all complete ÷ bare map`,
      unit: 'x',
      samples: pairRatios(complete(app), around),
    },
    {
      what: `${on}: noise, bare ÷ bare`,
      unit: 'x',
      samples: pairRatios(complete(again), complete(bare)),
    },
  ]
}

export const load: Measure = {
  name: 'load',
  title: 'Cold load, a fresh profile each time',
  run: async ({ openSite, rounds }) => {
    const site = await openSite()
    const query = await fittedCameraQuery()
    return {
      rows: [
        ...(await rowsFor(site, query, rounds, false)),
        ...(await rowsFor(site, query, rounds, true)),
      ],
      notes: [
        'From the navigation until a frame is handed to the graphics card.',
        'Complete: the last frame before nothing is drawn any more, with flows, land and names.',
      ],
    }
  },
}
