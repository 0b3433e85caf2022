import { expect, type Page } from '@playwright/test'
import { choose } from '../support/choose'
import { test } from '../support/journey'
import { FIRST, title } from '../support/stage-page'
import { withoutWebgl } from '../support/without-webgl'

const WHY = 'This browser can’t draw the live map (it lacks WebGL 2).'
const china = (page: Page) => page.getByRole('button', { name: /^China: precursor suppliers/ })
/** A line as the plain map draws it. */
const line = (page: Page, id: string) => page.locator(`[data-link="${id}"]`)

/** A spot on a line, halfway between its left and its right end. */
async function spotOn(page: Page, id: string): Promise<{ x: number; y: number }> {
  const spot = await line(page, id).evaluate((group) => {
    const { left, top, right, bottom } = group.getBoundingClientRect()
    const x = (left + right) / 2
    const paths = [...group.querySelectorAll('path')]
    const isInked = (y: number) =>
      paths.some((path) => {
        const toPath = path.getScreenCTM()?.inverse()
        return path.isPointInFill(new DOMPoint(x, y).matrixTransform(toPath))
      })
    for (let y = Math.floor(top); y <= bottom; y += 1) if (isInked(y)) return { x, y: y + 2 }
    return null
  })
  if (!spot) throw new Error(`The line ${id} is not drawn.`)
  return spot
}

test.describe('a browser without WebGL 2', () => {
  test.beforeEach(({ page }) => withoutWebgl(page))

  test('has the whole map, and is told in one line what it lacks', async ({ page }) => {
    await page.goto('/?t=2024-09-01')
    await expect(page.getByText(WHY)).toBeVisible()
    await expect(china(page)).toBeVisible()
    await expect(line(page, 'cn-mx-precursors')).toBeAttached()
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click()
    await expect(page.getByText(WHY)).toHaveCount(0)
    await expect(page.getByRole('table', { name: 'Routes' })).toHaveCount(0)
    // Nor is it told again in the same session.
    await page.reload()
    await expect(line(page, 'cn-mx-precursors')).toBeAttached()
    await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
    await expect(page.getByText(WHY)).toHaveCount(0)
  })

  test('names and opens a line that is pointed at, and closes it on the open sea', async ({
    page,
  }) => {
    await page.goto('/?t=2024-09-01')
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click()
    const { x, y } = await spotOn(page, 'cn-mx-precursors')
    await page.mouse.move(x, y)
    await expect(page.getByRole('region', { name: 'Map' })).toHaveCSS('cursor', 'pointer')
    const tip = page.getByText(/^dominant since May 2019/i)
    await expect(tip).toBeVisible()
    await page.mouse.click(x, y)
    await expect(page).toHaveURL(/sel=link:cn-mx-precursors/)
    // The panel says it now, and more.
    await expect(tip).toHaveCount(0)
    // South of all lines, beside the panel.
    await page.mouse.click(1050, 545)
    await expect(page).not.toHaveURL(/sel=/)
  })

  test('is walked through and moved by keyboard', async ({ page }) => {
    await page.goto('/?t=2024-09-01')
    const map = page.getByRole('main', { name: 'Map' })
    await map.getByRole('button', { name: /Precursors, China to Mexico: dominant/ }).press('Enter')
    await expect(page).toHaveURL(/sel=link:cn-mx-precursors/)
    const sheet = map.getByRole('region', { name: 'Map' })
    await sheet.press('Escape')
    await expect(page).not.toHaveURL(/sel=/)
    await sheet.press('+')
    await expect(page).toHaveURL(/map=[12]\.\d/)
    const before = page.url()
    await sheet.press('ArrowLeft')
    await expect(page).not.toHaveURL(before)
    await page.getByRole('button', { name: 'Whole chain' }).click()
    await expect(page).not.toHaveURL(/map=/)
  })

  test('is dragged, also by a name, which is not opened by that; and zoomed by the wheel', async ({
    page,
  }) => {
    await page.goto('/?t=2024-09-01')
    // Names may move once more when the page comes round the map.
    await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    const before = await china(page).boundingBox()
    if (!before) throw new Error('China has no name on the map.')
    await page.mouse.move(before.x + 20, before.y + 10)
    await page.mouse.down()
    await page.mouse.move(before.x + 80, before.y + 40, { steps: 4 })
    await page.mouse.up()
    await expect(page).toHaveURL(/map=/)
    await expect(page).not.toHaveURL(/sel=/)
    const at = await line(page, 'cn-mx-precursors').boundingBox()
    await page.mouse.move(800, 300)
    await page.mouse.wheel(0, -600)
    await expect
      .poll(async () => (await line(page, 'cn-mx-precursors').boundingBox())?.width)
      .toBeGreaterThan((at?.width ?? 0) * 1.5)
    await expect(page).toHaveURL(/map=[2-4]/)
  })

  test('shows the border beside the regions, and opens what lies there', async ({ page }) => {
    await page.goto('/?t=2024-09-01&scope=regional')
    const border = page.getByRole('group', { name: 'Places and flows at the border' })
    await border.getByRole('button', { name: /Tijuana–San Diego to the US/ }).click()
    await expect(page).toHaveURL(/sel=link:r-bx-sandiego/)
    // Land and lines of the border are drawn as those of the map are.
    await expect(line(page, 'r-sinaloa-nogales').last()).toBeAttached()
  })

  test('shows what would be, and two dates', async ({ page }) => {
    await page.goto('/?t=2024-09-01&off=china-class-control-2019')
    await expect(page.getByRole('status', { name: 'What-if' })).toBeVisible()
    // What happened is a dashed outline round what would be.
    await expect(line(page, 'cn-us-finished').locator('[stroke-dasharray]')).toBeAttached()
    await page.goto('/?t=2024-09-01&vs=2016-01-01')
    await expect(line(page, 'cn-us-finished').locator('[stroke-dasharray]')).toBeAttached()
  })

  test('has the stage with its steps', async ({ page }) => {
    await page.goto('/?view=present&story=chain')
    await expect(title(page)).toHaveText(FIRST)
    await expect(line(page, 'cn-us-finished')).toBeAttached()
    // An audience need not know what the speaker's browser lacks.
    await expect(page.getByText(WHY)).toHaveCount(0)
    await page.keyboard.press('PageDown')
    await expect(title(page)).not.toHaveText(FIRST)
  })

  test('has the globe, and turns it', async ({ page }) => {
    await page.goto('/?t=2024-09-01&proj=globe')
    await expect(china(page)).toBeVisible()
    await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
    await page.mouse.move(900, 400)
    await page.mouse.down()
    await page.mouse.move(660, 400, { steps: 4 })
    await page.mouse.up()
    // To the east, at the same latitude and as large as before.
    await expect(page).toHaveURL(/map=1\.\d+\/[34]\d[\d.]*\/-1[0-6]\d/)
  })

  test('has the map in another page, which keeps its wheel', async ({ page }) => {
    await page.setViewportSize({ width: 480, height: 320 })
    await page.goto('/?view=embed')
    await expect(china(page)).toBeVisible()
    await expect(page.getByText(WHY)).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('slider', { name: 'Day' })).toBeInViewport()
    await page.mouse.move(240, 160)
    await page.mouse.wheel(0, -300)
    await expect(page.getByText('to zoom the map')).toBeVisible()
    await expect(page).not.toHaveURL(/map=/)
  })
})

test('two fingers spread on the plain map bring it nearer', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await withoutWebgl(page)
  await page.goto('/?t=2024-09-01')
  await expect(line(page, 'cn-mx-precursors')).toBeAttached()
  await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).click()
  const before = (await line(page, 'cn-mx-precursors').boundingBox())?.width ?? 0
  const client = await context.newCDPSession(page)
  const fingers = (spread: number) => [
    { x: 195 - spread, y: 260, id: 1 },
    { x: 195 + spread, y: 260, id: 2 },
  ]
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) })
  for (const spread of [50, 60, 70, 80]) {
    await client.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: fingers(spread),
    })
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect(page).toHaveURL(/map=/)
  // From 80 px between them to 160.
  await expect
    .poll(async () => ((await line(page, 'cn-mx-precursors').boundingBox())?.width ?? 0) / before)
    .toBeGreaterThan(1.6)
  await context.close()
})

test('the plain map is chosen by hand, and remembered', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  test.setTimeout(180_000)
  await page.goto('/?t=2024-09-01')
  await choose(page, 'Projection', 'Plain map')
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(0)
  await expect(line(page, 'cn-mx-precursors')).toBeAttached()
  asked.length = 0
  await page.reload()
  await expect(line(page, 'cn-mx-precursors')).toBeAttached()
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => url.includes('live-renderer') || url.includes('.pmtiles'))).toEqual(
    [],
  )
  await choose(page, 'Projection', 'Flat map')
  await expect(line(page, 'cn-mx-precursors')).toHaveCount(0, { timeout: 90_000 })
  await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible()
})
