import { expect, type Page } from '@playwright/test'
import { axeViolations } from '../support/axe-violations'
import { test } from '../support/journey'
import { type ScreenState, THEMES, WALKS } from '../support/screen-states'

async function faultsOf(page: Page, { name, open, close }: ScreenState): Promise<string[]> {
  await open(page)
  const found = await axeViolations(page)
  await close?.(page)
  return found.map((violation) => `${name}: ${violation}`)
}

for (const [what, widths] of Object.entries(WALKS)) {
  for (const theme of THEMES) {
    test(`axe finds nothing wrong with any state, ${theme}, ${what}`, async ({ page }) => {
      test.setTimeout(420_000)
      // What a state waits for in vain is named, long before the walk has had its time.
      page.setDefaultTimeout(45_000)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      // No state here differs by what draws the lines.
      await page.addInitScript(() => localStorage.setItem('chokepoint-plain-map', 'yes'))
      const found: string[] = []
      for (const { widthPx, heightPx, states } of widths) {
        await page.setViewportSize({ width: widthPx, height: heightPx })
        await page.goto(`/?theme=${theme}&t=2024-09-01`)
        await expect(
          page.getByRole('button', { name: /^China: precursor suppliers/ }),
        ).toBeVisible()
        await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
        for (const state of states) {
          found.push(...(await faultsOf(page, state)).map((fault) => `${widthPx} px, ${fault}`))
        }
      }
      expect(found).toEqual([])
    })
  }
}
