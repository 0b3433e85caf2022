import { type Condition, LOCAL, SLOW_PHONE, slowDown, TEN_MBIT } from '../support/condition'
import { waitUntilStill } from '../support/draw-log'
import { fittedCameraQuery } from '../support/fitted-camera'
import type { Measure, Row } from '../support/measure'
import type { Site } from '../support/site'
import { pairRatios } from '../support/spread'

const BUDGET = { flows: 0.7, complete: 1.4, layoutShift: 0.02 } as const

const CONDITIONS: readonly Condition[] = [LOCAL, TEN_MBIT, SLOW_PHONE]

interface Load {
  readonly completeMs: number
  /** null on a page without flows. */
  readonly firstFlowsMs: number | null
  readonly layoutShift: number
}

async function timeLoad(site: Site, path: string, condition: Condition): Promise<Load> {
  const page = await site.openPage(path, (opened) => slowDown(opened, condition))
  const completeMs = await waitUntilStill(page)
  const { firstFlowsMs, layoutShift } = await page.evaluate(() => window.drawLog)
  await page.context().close()
  return { completeMs, firstFlowsMs, layoutShift }
}

async function rowsFor(
  site: Site,
  query: string,
  rounds: number,
  condition: Condition,
): Promise<Row[]> {
  const peer = `/bench/bare.html?${query}`
  const [bare, app, again]: [Load[], Load[], Load[]] = [[], [], []]
  await timeLoad(site, '/', condition) // The first start of a browser pays for more than the page.
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await timeLoad(site, peer, condition))
    app.push(await timeLoad(site, '/', condition))
    again.push(await timeLoad(site, peer, condition))
  }
  const complete = (loads: readonly Load[]) => loads.map(({ completeMs }) => completeMs)
  const around = bare.map(({ completeMs }, i) => (completeMs + (again[i]?.completeMs ?? 0)) / 2)
  const flows = app.map(({ firstFlowsMs }) => {
    if (firstFlowsMs !== null) return firstFlowsMs
    throw new Error('No lines were seen: does draw-log.ts still know how the plain map marks them?')
  })
  const { on } = condition
  return [
    { what: `${on}: bare map complete`, unit: 'ms', samples: complete(bare) },
    { what: `${on}: app, first flows`, unit: 'ms', samples: flows },
    { what: `${on}: app, flows and map complete`, unit: 'ms', samples: complete(app) },
    {
      what: `${on}: first flows ÷ bare map`,
      unit: 'x',
      samples: pairRatios(flows, around),
      budget: { most: BUDGET.flows },
    },
    {
      what: `${on}: all complete ÷ bare map`,
      unit: 'x',
      samples: pairRatios(complete(app), around),
      budget: { most: BUDGET.complete },
    },
    {
      what: `${on}: app, layout shift`,
      unit: '',
      samples: app.map(({ layoutShift }) => layoutShift),
      budget: { most: BUDGET.layoutShift },
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
    const rows: Row[] = []
    for (const condition of CONDITIONS)
      rows.push(...(await rowsFor(site, query, rounds, condition)))
    return {
      rows,
      notes: [
        'From the navigation until a frame is handed over: with lines, or to the graphics card.',
        'Complete: the last frame before nothing is drawn any more, with flows, land and names.',
      ],
    }
  },
}
