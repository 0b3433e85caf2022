import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, type Page, type TestInfo } from '@playwright/test'
import { test } from '../support/journey'

/** Three fifths of it show the data, letters among them; the data grow with each release (2026.12.3: by some 20 kB). */
const LARGEST_BYTES = 780_000

/** Saves a page, opens it as a file, and watches for whatever it asks for. */
async function openSaved(page: Page, press: () => Promise<void>, info: TestInfo) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  const file = info.outputPath(download.suggestedFilename())
  await download.saveAs(file)
  expect(statSync(file).size).toBeLessThan(LARGEST_BYTES)
  const address = pathToFileURL(file).href
  const saved = await page.context().newPage()
  const asked: string[] = []
  const told: string[] = []
  saved.on('request', (request) => asked.push(request.url().split(',')[0] ?? ''))
  saved.on('console', (message) => told.push(message.text()))
  saved.on('pageerror', (error) => told.push(error.message))
  await saved.goto(address)
  // Letters lie in the page itself.
  const others = () => asked.filter((url) => url !== address && !url.startsWith('data:font/woff2'))
  return { saved, address, expectAlone: () => expect([...others(), ...told]).toEqual([]) }
}

test('a state is saved as one page that works from a memory stick', async ({ page }, info) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/?t=2022-08-05&sel=link:cn-mx-precursors')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('tab', { name: 'Page' }).click()
  const { saved, address, expectAlone } = await openSaved(
    page,
    () => page.getByRole('button', { name: 'Save as one page' }).click(),
    info,
  )
  await expect(page.getByRole('status').filter({ hasText: 'Saved as' })).toHaveText(
    /^Saved as chokepoint-page-2022-08-05\.html, \d{3} kB\.$/,
  )

  const details = saved.getByRole('complementary', { name: 'Details' })
  await expect(details.getByRole('heading', { name: 'Precursors, China to Mexico' })).toBeVisible()
  await expect(details.getByText('Dominant', { exact: true })).toBeVisible()
  const ledger = details.getByRole('list', { name: 'What is said to have changed it' })
  const shift = ledger.getByRole('listitem').filter({ hasText: 'significant → dominant' })
  await expect(shift).toHaveCount(1)
  await shift
    .getByText(/^\d+ sources?$/)
    .first()
    .click()
  await expect(shift.getByText('The Atlantic').first()).toBeVisible()

  await test.step('switching an event off changes what acted on it', async () => {
    await shift.getByRole('button').first().click()
    await details.getByRole('switch').first().click()
    await expect(saved.getByRole('status', { name: 'What-if' })).toContainText('not a forecast')
  })

  await test.step('the slider moves time', async () => {
    const slider = saved.getByRole('slider', { name: 'Day' })
    await slider.focus()
    await slider.press('Home')
    await expect(slider).toHaveAttribute('aria-valuetext', /1 January 2013/)
  })

  await test.step('and nothing was asked of anybody, nor the address changed', async () => {
    await saved.getByRole('button', { name: 'Claims' }).click()
    await expect(saved.getByRole('heading', { name: /claims/i }).first()).toBeVisible()
    expectAlone()
    expect(saved.url()).toBe(address)
  })
})

test('a story is saved as one page, and read without scripts as well', async ({
  page,
  browser,
}, info) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Stories', exact: true }).click()
  await page.getByRole('button', { name: 'Export: The chain in eight steps' }).click()
  const { saved, address, expectAlone } = await openSaved(
    page,
    () =>
      page
        .getByRole('list', { name: 'Export The chain in eight steps as' })
        .getByRole('button', { name: /^One page/ })
        .click(),
    info,
  )
  const story = saved.getByRole('region', { name: 'Story' })
  await expect(story).toContainText('step 1 of 8')
  await story.getByRole('button', { name: 'Next' }).click()
  await expect(story).toContainText('step 2 of 8')
  expectAlone()

  const still = await browser.newContext({ javaScriptEnabled: false })
  const text = await still.newPage()
  await text.goto(address)
  await expect(text.getByRole('heading', { level: 1 })).toHaveText('The chain in eight steps')
  await expect(text.getByRole('heading', { name: 'The story in steps' })).toBeVisible()
  await still.close()
})
