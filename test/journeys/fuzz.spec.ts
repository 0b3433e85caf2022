import { expect } from '@playwright/test'
import { createQueries } from '../fuzz/queries'
import { test } from '../support/journey'
import { createRandom } from '../support/random'
import { readChain } from '../support/real-chain'

const SEED = 20190501
const COUNT = 10_000
/** As many as one call into the page carries. */
const BATCH = 500

/** One in so many is shown before the next is opened; React leaves out the others. */
const SHOWN_EVERY = 10

/** Opens addresses one after another as stepping back does. */
async function openAll(opened: {
  readonly addresses: readonly string[]
  readonly shownEvery: number
}): Promise<number> {
  for (const [place, address] of opened.addresses.entries()) {
    window.history.replaceState(null, '', address)
    window.dispatchEvent(new PopStateEvent('popstate'))
    if (place % opened.shownEvery > 0) continue
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  }
  return opened.addresses.length
}

test('ten thousand addresses that nobody would write leave the page standing', async ({ page }) => {
  // Forty seconds on a quiet machine of two cores.
  test.setTimeout(240_000)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    // Of a version or a story that there never was the server says so, and the browser repeats it.
    const isUnknown = /\/(?:versions|stories)\//.test(message.location().url)
    if (message.type() === 'error' && !isUnknown) problems.push(message.text())
  })
  const query = createQueries(await readChain(), createRandom(SEED))
  await page.goto('/?view=table')
  await expect(page.getByRole('table', { name: 'Routes' })).toBeVisible()
  let opened = 0
  for (let start = 0; start < COUNT; start += BATCH) {
    // The table first: ten thousand maps would take an hour, and test MapLibre.
    const addresses = Array.from(
      { length: BATCH },
      () => `/?view=table&${query().replace(/^\?/, '')}`,
    )
    opened += await page.evaluate(openAll, { addresses, shownEvery: SHOWN_EVERY })
    expect(problems).toEqual([])
  }
  expect(opened).toBe(COUNT)
  await page.evaluate(openAll, { addresses: ['/?t=2022-08-05&view=table'], shownEvery: 1 })
  await expect(page.getByRole('slider', { name: 'Day' })).toHaveAttribute(
    'aria-valuetext',
    /^5 August 2022,/,
  )
})
