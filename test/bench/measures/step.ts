import { indexChain } from '@/model/chain-index'
import { readChain } from '../../support/real-chain'
import type { Measure, Row } from '../support/measure'
import type { Site } from '../support/site'
import { pairRatios } from '../support/spread'
import { createLargeChain, LARGE_CHAIN } from '../synthetic/chain'
import { STEPS_PER_SAMPLE, type StepTimes, timeSteps } from '../synthetic/time-steps'

const REAL_BUDGET = { most: 0.1 } as const
const LARGE_BUDGET = { most: 2 } as const
/** A fresh profile keeps both cores for itself at first. */
const BROWSER_STARTS_MS = 500
const LAYOUT_BUDGET = { most: 100 } as const

/** In the engine that the slider runs in. */
async function timeInBrowser(site: Site, rounds: number) {
  const page = await site.openPage('/bench/step.html')
  await page.waitForFunction(() => 'benchSteps' in window)
  const times = await page.evaluate((count) => window.benchSteps(count), rounds)
  await page.context().close()
  return times
}

async function layoutRows(site: Site, rounds: number): Promise<Row[]> {
  const first: number[] = []
  const again: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const page = await site.openPage('/bench/step.html')
    await page.waitForFunction(() => 'benchLayout' in window)
    await page.waitForTimeout(BROWSER_STARTS_MS)
    const times = await page.evaluate(() => window.benchLayout())
    first.push(times.first)
    again.push(times.again)
    await page.context().close()
  }
  return [
    { what: 'large chain: its lines, first', unit: 'ms', samples: first, budget: LAYOUT_BUDGET },
    { what: 'large chain: its lines, again', unit: 'ms', samples: again, budget: LAYOUT_BUDGET },
  ]
}

function realRows(times: StepTimes): Row[] {
  return [
    { what: 'real chain: by one day', unit: 'ms', samples: times.oneDay, budget: REAL_BUDGET },
    { what: 'real chain: by five days', unit: 'ms', samples: times.sweep, budget: REAL_BUDGET },
    { what: 'real chain: jump anywhere', unit: 'ms', samples: times.jump, budget: REAL_BUDGET },
  ]
}

function largeRows(times: StepTimes): Row[] {
  const { oneDay, sweep, jump, firstSweep, fromScratch } = times
  return [
    { what: 'large chain: by one day', unit: 'ms', samples: oneDay, budget: LARGE_BUDGET },
    { what: 'large chain: by five days', unit: 'ms', samples: sweep, budget: LARGE_BUDGET },
    { what: 'large chain: jump anywhere', unit: 'ms', samples: jump },
    { what: 'large chain: first sweep, folding', unit: 'ms', samples: [firstSweep] },
    { what: 'large chain: peer, from scratch', unit: 'ms', samples: fromScratch },
    {
      what: 'large chain: five days ÷ scratch',
      unit: 'x',
      samples: pairRatios(sweep, fromScratch),
    },
  ]
}

export const step: Measure = {
  name: 'step',
  title: 'A step of the slider → scene, and the lines of many, without drawing them',
  run: async ({ rounds, openSite }) => {
    const index = indexChain(await readChain())
    const site = await openSite()
    const layout = await layoutRows(site, rounds)
    const times = await timeInBrowser(site, rounds)
    const inNode = timeSteps(index, rounds)
    const largeInNode = timeSteps(indexChain(createLargeChain(LARGE_CHAIN)), rounds)
    const { links, events } = index.chain
    const size = LARGE_CHAIN
    return {
      rows: [
        ...realRows(times.real),
        ...largeRows(times.large),
        ...layout,
        { what: 'real chain in Node: by one day', unit: 'ms', samples: inNode.oneDay },
        { what: 'large chain in Node: by one day', unit: 'ms', samples: largeInNode.oneDay },
      ],
      notes: [
        `In Chromium, where the slider runs. Each sample is the mean of ${STEPS_PER_SAMPLE} steps.`,
        `Real: ${links.length} links, ${events.length} events.`,
        `Large: ${size.links} links, ${size.events} events of ${size.effectsPerEvent} effects.`,
      ],
    }
  },
}
