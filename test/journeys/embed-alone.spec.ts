import { expect } from '@playwright/test'
import { axeViolations } from '../support/axe-violations'
import { test } from '../support/journey'

test.describe('an embed on its own', () => {
  for (const [width, height, theme] of [
    [320, 240, 'light'],
    [480, 320, 'dark'],
    [1200, 700, 'light'],
  ] as const) {
    test(`is without faults for axe at ${width} × ${height}, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.goto(
        `/?t=2024-09-01&off=woodside-summit-2023&vs=actual&theme=${theme}&view=embed&parts=context,time,legend`,
      )
      await expect(page.getByRole('button', { name: /^China: precursor suppliers/ })).toBeVisible()
      await expect(page.getByRole('slider', { name: 'Day' })).toBeInViewport({ ratio: 1 })
      expect(await axeViolations(page)).toEqual([])
    })
  }

  test('says under the map what the colours of the states mean, where there is room, and is printed with both', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 480, height: 360 })
    await page.goto('/?t=2022-06-01&tint=deaths&view=embed')
    const key = page.getByRole('region', { name: 'US states by death rate' })
    await expect(key).toContainText('per 100,000 residents, 2022')

    // What a graphics card drew is not printed: land, states and lines are drawn anew, and then are live again.
    const live = page.locator('.maplibregl-canvas')
    await expect(live).toBeVisible()
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await expect(live).toHaveCount(0)
    const inKey = await key.locator('li > span').evaluateAll((swatches) =>
      swatches
        .map((swatch) => getComputedStyle(swatch).backgroundColor.match(/[\d.]+/g) ?? [])
        .filter(({ length }) => length === 3)
        .map(
          (shares) =>
            `#${shares.map((share) => Math.round(Number(share) * 255).toString(16)).join('')}`,
        ),
    )
    expect(inKey).toHaveLength(5)
    const drawn = page.getByRole('main').locator('svg path')
    const fills = () =>
      drawn.evaluateAll((paths) => paths.map((path) => path.getAttribute('fill') ?? ''))
    await expect.poll(fills).toEqual(expect.arrayContaining(inKey))
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(live).toBeVisible()
    await page.setViewportSize({ width: 320, height: 240 })
    await expect(key).toBeHidden()
  })

  test('says what in its address it could not read, and that it has no such data', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 480, height: 320 })
    await page.goto('/?view=embed&parts=clock&data=2030.1.1')
    await expect(page.getByText('“parts=clock” was ignored')).toBeVisible()
    await expect(page.getByRole('status', { name: 'Data' })).toHaveText(
      /^Data of \d+ \w+ \d{4}, not of 1 January 2030 as the link asks\.$/,
    )
  })
})
