import { expect, type Page } from '@playwright/test'
import { axeViolations } from '../support/axe-violations'
import { test } from '../support/journey'
import { PHONE, type ScreenState, VIEWS, WIDE } from '../support/screen-states'

/** All of them on one page: its code is read once, and a width takes over from the one before. */
const WIDTHS: readonly (readonly [
  string,
  readonly (readonly [number, number, readonly ScreenState[]])[],
])[] = [
  [
    'wide',
    [
      [1440, 900, WIDE],
      [1920, 1080, VIEWS],
      [768, 1024, VIEWS],
    ],
  ],
  [
    'narrow',
    [
      [390, 844, PHONE],
      [320, 640, VIEWS],
    ],
  ],
]

async function faultsOf(page: Page, { name, open, close }: ScreenState): Promise<string[]> {
  await open(page)
  const found = await axeViolations(page)
  await close?.(page)
  return found.map((violation) => `${name}: ${violation}`)
}

for (const [what, widths] of WIDTHS) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing wrong with any state, ${theme}, ${what}`, async ({ page }) => {
      test.setTimeout(240_000)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      // No state here differs by what draws the lines.
      await page.addInitScript(() => localStorage.setItem('chokepoint-plain-map', 'yes'))
      const found: string[] = []
      for (const [width, height, states] of widths) {
        await page.setViewportSize({ width, height })
        await page.goto(`/?theme=${theme}&t=2024-09-01`)
        await expect(
          page.getByRole('button', { name: /^China: precursor suppliers/ }),
        ).toBeVisible()
        await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
        for (const state of states) {
          found.push(...(await faultsOf(page, state)).map((fault) => `${width} px, ${fault}`))
        }
      }
      expect(found).toEqual([])
    })
  }
}
