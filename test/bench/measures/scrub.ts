import type { Page } from '@playwright/test'
import { waitUntilStill } from '../support/draw-log'
import { fittedCameraQuery } from '../support/fitted-camera'
import { openMovingPage } from '../support/frame-rate'
import type { Measure } from '../support/measure'
import type { Site } from '../support/site'
import { pairRatios } from '../support/spread'

/** One frame of the map, and at most half of one more for everything else on the page. */
const BUDGET = 1.5

/** Everything that follows the day: four outcomes, the states' tint, a comparison, a ledger. */
const WHOLE_DOCK =
  '/?t=2014-01-01&vs=2018-06-01&tint=deaths&sel=link:cn-mx-precursors' +
  '&series=us-t404-12month,us-t404-deaths-annual,cbp-fentanyl-fy-region,tariff-china-fentanyl'

/** Two frames at 60 Hz: the plain map is drawn by the processor everywhere. */
const PLAIN_BUDGET_MS = 33.4

const WATCHED_STEPS = 40

/** Where the steps begin, in months after January 2013: both runs cross the turn of 2019. */
const FIRST_MONTH = { ArrowRight: 75, PageUp: 48 } as const

/** Presses the key once a frame, as a held key or a drag would, and times the frames. */
function timeScrub(page: Page, key: 'ArrowRight' | 'PageUp'): Promise<number> {
  return page.evaluate(
    async ({ pressed, steps, firstMonth }) => {
      const slider = document.querySelector<HTMLElement>('[role=slider][aria-label=Day]')
      if (!slider) throw new Error('Expected the slider of the dock.')
      const press = (name: string) =>
        slider.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }))
      press('Home')
      for (let month = 0; month < firstMonth; month += 1) {
        await new Promise(requestAnimationFrame)
        press('PageUp')
      }
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
      const start = performance.now()
      for (let step = 0; step < steps; step += 1) {
        press(pressed)
        await new Promise(requestAnimationFrame)
      }
      return (performance.now() - start) / steps
    },
    { pressed: key, steps: WATCHED_STEPS, firstMonth: FIRST_MONTH[key] },
  )
}

/** The opening state of somebody who chose the map without WebGL. */
async function openPlain(site: Site): Promise<Page> {
  const page = await site.openPage('/', async (opened) => {
    await opened.addInitScript(() => localStorage.setItem('chokepoint-plain-map', 'yes'))
  })
  await page.getByRole('slider', { name: 'Day' }).waitFor()
  await page.evaluate(() => document.fonts.ready)
  return page
}

export const scrub: Measure = {
  name: 'scrub',
  title: 'Scrubbing with the whole dock open',
  run: async ({ openSite, rounds }) => {
    const site = await openSite()
    const map = await openMovingPage(site, `/bench/chain.html?${await fittedCameraQuery()}`)
    const app = await site.openPage(WHOLE_DOCK)
    await waitUntilStill(app)
    const plain = await openPlain(site)
    const own: number[] = []
    const plainDays: number[] = []
    const plainMonths: number[] = []
    const days: number[] = []
    const months: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      own.push(await map.timeFrames())
      await app.bringToFront()
      days.push(await timeScrub(app, 'ArrowRight'))
      months.push(await timeScrub(app, 'PageUp'))
      await plain.bringToFront()
      plainDays.push(await timeScrub(plain, 'ArrowRight'))
      plainMonths.push(await timeScrub(plain, 'PageUp'))
    }
    for (const page of [map.page, app, plain]) await page.context().close()
    return {
      rows: [
        { what: "the map's own frame", unit: 'ms', samples: own },
        { what: 'a frame, a day a frame', unit: 'ms', samples: days },
        { what: 'a frame, a month a frame', unit: 'ms', samples: months },
        {
          what: "a day a frame ÷ the map's own",
          unit: 'x',
          samples: pairRatios(days, own),
          budget: { most: BUDGET },
        },
        {
          what: "a month a frame ÷ the map's own",
          unit: 'x',
          samples: pairRatios(months, own),
          budget: { most: BUDGET },
        },
        {
          what: 'plain map, a frame, a day a frame',
          unit: 'ms',
          samples: plainDays,
          budget: { most: PLAIN_BUDGET_MS },
        },
        {
          what: 'plain map, a frame, a month a frame',
          unit: 'ms',
          samples: plainMonths,
          budget: { most: PLAIN_BUDGET_MS },
        },
      ],
      notes: ['Four outcomes, states tinted, a comparison, the ledger of a link beside it.'],
    }
  },
}
