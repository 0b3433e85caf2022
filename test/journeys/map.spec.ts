import { expect } from '@playwright/test'
import { test } from '../support/journey'

test.describe('the map', () => {
  test('names the three countries and their parts in the chain', async ({ page }) => {
    await page.goto('/?t=2024-09-01')
    await expect(page.getByRole('button', { name: /^China: precursor suppliers/ })).toBeVisible()
    await expect(page.getByRole('button', { name: /^Mexico: cartels/ })).toBeVisible()
    await expect(page.getByRole('button', { name: /^United States: market/ })).toBeVisible()
  })

  test('says of each flow what it does on the day, and opens it by keyboard', async ({ page }) => {
    await page.goto('/?t=2024-09-01')
    const map = page.getByRole('main', { name: 'Map' })
    const label = map.getByRole('button', {
      name: /Precursors, China to Mexico: dominant, \d+ measures said to restrict it/,
    })
    await label.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/sel=link:cn-mx-precursors/)
  })

  test('opens a place, and a click on the open sea closes it', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: /^Mexico: cartels/ }).click()
    await expect(page).toHaveURL(/sel=place:mx/)
    const inspector = page.getByRole('region', { name: 'Inspector' })
    await expect(inspector.getByRole('heading', { name: 'Mexico' })).toBeVisible()
    await inspector.getByRole('button', { name: 'Close' }).click()
    await expect(page).not.toHaveURL(/sel=/)
  })

  test('shows cartels at their bases in the regional scope', async ({ page }) => {
    await page.goto('/?scope=regional&t=2024-09-01&sel=group:org-sinaloa')
    await expect(
      page
        .getByRole('region', { name: 'Inspector' })
        .getByRole('heading', { name: 'Sinaloa Cartel' }),
    ).toBeVisible()
  })

  test('a moved map is in the address, and the address moves the map', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('button', { name: /^China: precursor suppliers/ })).toBeVisible()
    await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
    await page.mouse.move(640, 320)
    await page.mouse.down()
    await page.mouse.move(700, 340, { steps: 4 })
    await page.mouse.up()
    await expect(page).toHaveURL(/map=[\d.]+\/-?[\d.]+\/-?[\d.]+/)
    await page.getByRole('button', { name: 'Whole chain' }).click()
    await expect(page).not.toHaveURL(/map=/)
    await expect(page.getByRole('button', { name: 'Whole chain' })).toHaveCount(0)
  })

  test('goes where the places of the regional scope are crowded, and back', async ({ page }) => {
    await page.goto('/?t=2024-09-01&scope=regional')
    const zoom = page.getByRole('group', { name: 'Zoom to' })
    const port = page.getByRole('button', { name: /^Lázaro Cárdenas/ })
    const mexico = zoom.getByRole('button', { name: 'Mexico' })
    await expect(zoom.getByRole('button', { name: 'Whole chain', pressed: true })).toBeVisible()
    await mexico.click()
    await expect(page).toHaveURL(/map=[3-5][\d.]*\/2\d[\d.]*\/-10\d/)
    await expect(port).toBeInViewport()
    await page.reload()
    await expect(mexico).toHaveAttribute('aria-pressed', 'true')
    await page.goBack()
    await expect(page).not.toHaveURL(/map=/)
    await expect(zoom.getByRole('button', { name: 'Whole chain', pressed: true })).toBeVisible()
  })

  test('whose land is refused says so, and gets it once it is asked for anew', async ({ page }) => {
    const land = '**/base-map/world.pmtiles'
    await page.route(land, (route) => route.fulfill({ status: 500 }))
    await page.goto('/?t=2024-09-01')
    const told = page.getByText('The land of the live map did not arrive.')
    await expect(told).toBeVisible()
    // The plain map stands in for it.
    await expect(page.locator('[data-link="cn-mx-precursors"]')).toBeAttached()
    await expect(page.getByRole('button', { name: /^China: precursor suppliers/ })).toBeVisible()
    await page.unroute(land)
    const arriving = page.waitForResponse(
      (response) => response.url().endsWith('.pmtiles') && response.ok(),
    )
    await page.getByRole('button', { name: 'Try again' }).click()
    await arriving
    await expect(page.getByRole('button', { name: /^China: precursor suppliers/ })).toBeVisible()
    await expect(told).toHaveCount(0)
    await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible()
  })

  test('that loses its picture for good is plain from then on, says so, and is drawn anew', async ({
    page,
  }) => {
    await page.goto('/?t=2024-09-01')
    await expect(page.getByRole('button', { name: /^China: precursor suppliers/ })).toBeVisible()
    const canvas = page.locator('canvas.maplibregl-canvas')
    await expect(canvas).toBeVisible()
    await canvas.evaluate((element: HTMLCanvasElement) =>
      element.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
    )
    const told = page.getByText('The browser stopped drawing the live map.')
    await expect(told).toBeVisible()
    await expect(canvas).toHaveCount(0)
    await expect(page.locator('[data-link="cn-mx-precursors"]')).toBeAttached()
    await page.getByRole('button', { name: 'Draw it again' }).click()
    await expect(told).toHaveCount(0)
    await expect(canvas).toBeVisible()
    await expect(page.getByRole('button', { name: /^China: precursor suppliers/ })).toBeVisible()
    expect(
      await canvas.evaluate((element: HTMLCanvasElement) =>
        element.getContext('webgl2')?.isContextLost(),
      ),
    ).toBe(false)
  })
})
