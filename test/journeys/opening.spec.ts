import { expect, type Page } from '@playwright/test'
import { test } from '../support/journey'
import { countLayoutShift } from '../support/layout-shift'

/** As docs/performance.md has it. */
const LAYOUT_SHIFT_MAX = 0.02

const OPENINGS = [
  ['/?t=2024-09-01', 1440, 900],
  ['/?t=2016-06-01&sel=link:cn-us-finished', 390, 844],
  ['/?story=chain', 390, 844],
] as const

/** Of the plain map: the live one draws none in the page. */
const lines = (page: Page) => page.locator('[data-link]')

test.describe('an address opens', () => {
  for (const [state, width, height] of OPENINGS) {
    test(`with nothing pushed about: ${state} at ${width} × ${height}`, async ({ page }) => {
      test.setTimeout(180_000)
      await page.setViewportSize({ width, height })
      const layoutShift = await countLayoutShift(page)
      await page.goto(state)
      await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible({ timeout: 60_000 })
      await expect(lines(page)).toHaveCount(0, { timeout: 120_000 })
      expect(await layoutShift()).toBeLessThan(LAYOUT_SHIFT_MAX)
    })
  }

  for (const [where, room] of [
    ['', ''],
    [', in another page', '&view=embed'],
  ] as const) {
    test(`with a story alone on its first step, and on no other day before${where}`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const days = new Set<string>()
        Object.assign(window, { days })
        new MutationObserver(() => {
          const day = document.querySelector('[role="slider"]')?.getAttribute('aria-valuetext')
          if (day) days.add(day)
        }).observe(document, { subtree: true, childList: true, attributes: true })
      })
      await page.goto(`/?story=chain${room}`)
      await expect(page).toHaveURL(/t=2016-06-01.*step=by-parcel/)
      await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
      await expect(lines(page)).toHaveCount(0, { timeout: 60_000 })
      expect(await page.evaluate(() => [...Reflect.get(window, 'days')])).toEqual([
        expect.stringMatching(/^1 June 2016/),
      ])
    })
  }

  test('without its story where that does not come, and keeps nobody waiting', async ({ page }) => {
    await page.route('**/stories/chain.json*', () => {})
    await page.goto('/?story=chain')
    await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
    await expect(page).toHaveURL(/\?story=chain$/)
  })
})
