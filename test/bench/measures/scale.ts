import type { ScaleCase, ScaleTimes } from '../pages/scale'
import type { Measure, Row } from '../support/measure'
import type { Site } from '../support/site'

const EFFECTS_PER_EVENT = 10
const SIZES = [
  { links: 100, events: 10 },
  { links: 1_000, events: 100 },
  { links: 10_000, events: 1_000 },
  { links: 100_000, events: 10_000 },
] as const

/** Past this many lines the plain map is not waited for: each is an element of the page. */
const PLAIN_MOST = 10_000
const LONGEST_MS = 240_000

const ACTS = {
  load: 'data → scene',
  firstPicture: 'first picture',
  day: 'a day on',
  hover: 'hover',
  select: 'select',
  toggle: 'an event off',
} as const

async function timeCase(site: Site, size: ScaleCase) {
  const page = await site.openPage('/bench/scale.html')
  page.setDefaultTimeout(LONGEST_MS)
  await page.waitForFunction(() => 'benchScale' in window)
  const times = await page.evaluate((each) => window.benchScale(each), size)
  await page.context().close()
  return times
}

async function rowsFor(site: Site, rounds: number, size: ScaleCase): Promise<Row[]> {
  const all: ScaleTimes[] = []
  for (let round = 0; round < rounds; round += 1) all.push(await timeCase(site, size))
  const name = `${size.links.toLocaleString('en')} links, ${size.isPlain ? 'plain' : 'live'}`
  return (Object.keys(ACTS) as (keyof typeof ACTS)[]).map((act) => ({
    what: `${name}: ${ACTS[act]}`,
    unit: 'ms' as const,
    samples: all.map((times) => times[act]),
  }))
}

export const scale: Measure = {
  name: 'scale',
  title: 'From a hundred links to a hundred thousand',
  run: async ({ openSite, rounds }) => {
    const site = await openSite()
    const rows: Row[] = []
    for (const isPlain of [true, false]) {
      for (const size of SIZES) {
        if (isPlain && size.links > PLAIN_MOST) continue
        const each = { ...size, effectsPerEvent: EFFECTS_PER_EVENT, isPlain }
        rows.push(...(await rowsFor(site, Math.min(rounds, 2), each)))
      }
    }
    return {
      rows,
      notes: [
        `A tenth as many events as links, of ${EFFECTS_PER_EVENT} effects each.`,
        'The map alone, without panels, until the frame after is painted; live: with all of its land.',
      ],
    }
  },
}
