import { expect, type Locator } from '@playwright/test'
import { strange } from '../../src/words/pseudo'
import { test } from '../support/journey'
import { countLayoutShift } from '../support/layout-shift'

async function boxOf(what: Locator) {
  const box = await what.boundingBox()
  if (!box) throw new Error('It is not on the screen.')
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true })

  for (const widthPx of [360, 390, 412, 430]) {
    for (const surface of ['explore', 'table']) {
      test(`the name of the product and the buttons keep apart: ${widthPx} px, ${surface}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width: widthPx, height: 800 })
        await page.goto(surface === 'table' ? '/?view=table' : '/')
        const name = page.getByRole('heading', { name: 'Chokepoint', level: 1 })
        await expect(name).toBeVisible()
        // The name is fitted once its letters and the buttons stand.
        await expect(async () => {
          const box = await boxOf(name)
          const first = await boxOf(page.getByRole('button', { name: 'Stories', exact: true }))
          const last = await boxOf(page.getByRole('button', { name: 'Menu', exact: true }))
          expect(box.right).toBeLessThanOrEqual(first.x)
          expect(last.right).toBeLessThanOrEqual(widthPx)
          // Whole, or for the ear alone: nothing is cut.
          const cutPx = await name.evaluate((heading) => heading.scrollWidth - heading.clientWidth)
          expect(box.width <= 1 || cutPx <= 0).toBe(true)
        }).toPass({ timeout: 15_000 })
      })
    }
  }

  test('the menu closes when it has led to the table', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/')
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    const menu = page.getByRole('dialog', { name: 'Menu' })
    await menu.getByRole('button', { name: 'Table' }).click()
    await expect(page.getByRole('main', { name: 'Table' })).toBeVisible()
    await expect(menu).toBeHidden()
  })

  test('claims stay where they came', async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 823 })
    const layoutShift = await countLayoutShift(page)
    await page.goto('/?view=claims')
    // What was longest in coming: the essay is named by its source.
    await expect(page.getByText(/The Atlantic, .*in its order/)).toBeVisible()
    expect(await layoutShift()).toBeLessThan(0.02)
  })

  test('what can be tried is there by name, not by a picture alone', async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 450 })
    await page.goto('/')
    await page.getByRole('tab', { name: 'What if' }).click()
    const name = page.getByRole('button', { name: 'Compare' }).getByText('Compare')
    expect((await boxOf(name)).width).toBeGreaterThan(40)
  })

  test('words that are longer by 40 % stay inside what holds them', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/?story=chain&step=still-undone&lang=en-XA')
    const button = (name: string) => page.getByRole('button', { name: strange(name), exact: true })
    const dialog = (name: string) => page.getByRole('dialog', { name: strange(name) })
    // A sheet grows once its part has arrived.
    const insideOf = (outer: Locator, inner: Locator) =>
      expect(async () => {
        const [box, held] = [await boxOf(outer), await boxOf(inner)]
        expect(held.x).toBeGreaterThanOrEqual(box.x)
        expect(held.right).toBeLessThanOrEqual(box.right)
      }).toPass({ timeout: 15_000 })
    const strip = page.getByRole('region', { name: strange('Story'), exact: true })
    await insideOf(strip, strip.getByRole('button').first())
    await insideOf(strip, strip.getByRole('button').last())
    await button('Menu').click()
    await insideOf(dialog('Menu'), button('Copy link'))
    await button('Share').click()
    await insideOf(dialog('Share'), button('QR, PNG'))
    await insideOf(button('QR, PNG'), button('QR, PNG').locator('span'))

    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/?lang=en-XA')
    const name = page.getByRole('heading', { name: 'Chokepoint', level: 1 })
    await expect(async () => {
      expect((await boxOf(name)).right).toBeLessThanOrEqual((await boxOf(button('Stories'))).x)
      expect(await name.evaluate((heading) => heading.scrollWidth - heading.clientWidth)).toBe(0)
    }).toPass({ timeout: 15_000 })
    // A frame as high as a phone gives its headline a second line.
    await page.goto('/?view=embed&lang=en-XA')
    const headline = page.getByTitle(new RegExp(strange('China puts all fentanyl').slice(0, 18)))
    await expect(headline).toBeVisible()
    expect(await headline.evaluate((line) => line.scrollWidth - line.clientWidth)).toBe(0)
    expect(await headline.evaluate((line) => line.scrollHeight - line.clientHeight)).toBe(0)
    // What says that there are other chains is not cut with the name of this one.
    await page.setViewportSize({ width: 1024, height: 768 })
    await page.goto('/?view=table&lang=en-XA')
    const chains = page
      .getByRole('button')
      .filter({ hasText: strange('The fentanyl supply chain') })
    await insideOf(chains, chains.locator('svg'))
  })
})

test.describe('all routes of a chain, on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('say whole where each begins and ends', async ({ page }) => {
    await page.goto('/?chain=rare-earths')
    await page.getByRole('button', { name: 'Raise the sheet' }).click()
    await page.getByRole('tab', { name: 'All routes' }).click()
    for (const title of [
      'Concentrate, Mount Weld to Malaysia',
      'Concentrate, Mountain Pass to China',
      'Processing technology, out of China',
    ]) {
      const shown = page.getByTitle(title, { exact: true }).getByText(title, { exact: true })
      const cutPx = shown.last().evaluate((line) => line.scrollHeight - line.clientHeight)
      expect(await cutPx, title).toBe(0)
    }
  })
})

const MUCH_TO_SAY = '/?t=2024-09-01&scope=foo&data=2020.1.1&off=woodside-summit-2023&by=official'

for (const [width, height] of [
  [390, 844],
  [1024, 768],
] as const) {
  test(`notices leave half of the map free at ${width} × ${height}, and scroll`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(MUCH_TO_SAY)
    const unread = page.getByRole('status', { name: 'Link' })
    await expect(unread).toBeAttached()
    const map = page.getByRole('main', { name: 'Map' })
    const dock = await boxOf(page.getByRole('contentinfo'))
    const top = await boxOf(page.getByRole('banner'))
    await expect(map).toBeVisible()
    const stack = await boxOf(page.getByRole('region', { name: 'Notices' }))
    expect(stack.bottom).toBeLessThanOrEqual((top.bottom + dock.y) / 2 + 1)
    await unread.getByRole('button', { name: 'Use regional' }).click()
    await expect(page).toHaveURL(/scope=regional/)
  })
}

test('the window of a laptop has the way in whole, and its top bar cuts no word', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 720 })
  await page.goto('/')
  const wayIn = page.getByRole('button', { name: /^The chain in eight steps/ })
  await expect(wayIn).toBeEnabled()
  await expect(wayIn).toBeInViewport({ ratio: 1 })
  expect((await boxOf(wayIn)).bottom).toBeLessThan((await boxOf(page.getByRole('contentinfo'))).y)
  // A line that finds no room is wrapped out of sight, and the name of the chain stands whole.
  const about = page.getByText(/^Who did what, when/)
  expect((await boxOf(about)).y).toBeGreaterThan((await boxOf(page.getByRole('banner'))).y + 48)
  const chain = page.getByRole('button', { name: 'The fentanyl supply chain, other chains' })
  const name = chain.getByTitle('The fentanyl supply chain')
  expect(await name.evaluate((text) => text.scrollWidth - text.clientWidth)).toBe(0)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(about).toBeInViewport({ ratio: 1 })
})

test.describe('an embed of 320 × 240', () => {
  test.use({ viewport: { width: 320, height: 240 } })

  test('says whole that the day is not verified, and what happened rather than when', async ({
    page,
  }) => {
    await page.goto('/?t=2026-08-15&view=embed')
    const caution = page.getByRole('status', { name: 'Verification' })
    await expect(caution).toHaveText('Not verified after June 2026.')
    await expect(caution).toBeInViewport({ ratio: 1 })
    await page.goto('/?t=2024-09-01&view=embed')
    const head = page.getByRole('banner')
    const shown = { useInnerText: true }
    await expect(head).toHaveText(/^1 September 2024\s*China restricts three more/, shown)
    await page.goto('/?t=2024-09-05&view=embed')
    await expect(head).toHaveText(/^5 September 2024\s*China restricts three more/, shown)
    await page.setViewportSize({ width: 800, height: 450 })
    await expect(head).toHaveText(/^5 September 2024\s*2 August 2024: China restricts/, shown)
  })

  test('says in one line how much it could not read, and what when asked', async ({ page }) => {
    await page.goto('/?t=2024-09-01&off=nope&scope=foo&view=embed')
    const notice = page.getByRole('status', { name: 'Link' })
    const opener = notice.getByRole('button', { name: '2 parts of this link could not be read' })
    await expect(opener).toBeInViewport({ ratio: 1 })
    await expect(notice.getByRole('listitem')).toHaveCount(0)
    expect((await boxOf(notice)).height).toBeLessThan(50)
    await opener.click()
    await expect(notice.getByRole('listitem')).toHaveCount(2)
    const map = await boxOf(page.getByRole('main', { name: 'Map' }))
    expect((await boxOf(notice)).bottom).toBeLessThan(map.bottom)
    await notice.getByRole('button', { name: 'Use regional' }).click()
    await expect(page).toHaveURL(/scope=regional/)
  })
})

test('the help of the stage stands whole on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('/?story=chain&step=the-turn&view=present')
  await expect(page.getByRole('heading', { name: /Around 2019/ })).toBeVisible()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await expect(help.getByText('Start in full screen')).toBeVisible()
  const cutPx = await help.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
  expect(cutPx).toBeLessThanOrEqual(0)
})
