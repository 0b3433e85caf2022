import { expect, type Page } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from '../support/find-chromium'
import { test } from '../support/journey'

// As somebody sets it in their browser: twice the usual size.
test.use({
  launchOptions: {
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGS, '--blink-settings=defaultFontSize=32'],
  },
})

/** Words that reach over an edge of the window, or are cut in what they stand in; names on the map are laid out by it. */
function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden, [aria-hidden="true"], [data-form]')
    const hasWords = (element: Element) =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      )
    return [
      ...document.querySelectorAll('header *, [data-part] *, main p, main h1, main h2, button'),
    ]
      .filter((element) => isSeen(element) && hasWords(element))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        // For ears alone, or until it has the focus.
        if (right - left <= 2) return false
        const isOut = left < -1 || right > window.innerWidth + 1
        const isCut = getComputedStyle(element).overflowX !== 'visible'
        return (
          (isOut && !element.closest('table, [role="tablist"]')) ||
          (isCut && element.scrollWidth > element.clientWidth + 1)
        )
      })
      .map((element) => element.textContent?.trim() ?? '')
  })
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`text twice as large is twice as large and whole, at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.addInitScript(() => localStorage.setItem('chokepoint-plain-map', 'yes'))
    for (const query of ['t=2019-05-01', 'view=table', 'view=claims']) {
      await page.goto(`/?${query}`)
      const menu = page.getByRole('button', { name: 'Menu', exact: true })
      await expect(menu).toBeVisible()
      if (query !== 'view=claims') {
        await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
        // A field has no words of its own.
        const day = page.getByRole('textbox', { name: 'Date' }).filter({ visible: true }).first()
        expect(
          await day.evaluate((field) => field.scrollWidth - field.clientWidth),
        ).toBeLessThanOrEqual(1)
      }
      await expect(page.getByText(/^Loading /)).toHaveCount(0)
      const size = await menu.evaluate((button) => getComputedStyle(button).fontSize)
      expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(24)
      expect(await cutWords(page), query).toEqual([])
    }
  })
}
