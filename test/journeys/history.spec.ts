import { expect, type Page } from '@playwright/test'
import { test } from '../support/journey'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Where the map shows Mexico, to the pixel. */
async function mexicoAt(page: Page): Promise<{ x: number; y: number }> {
  const label = page.getByRole('button', { name: /^Mexico: cartels/ })
  await expect(label).toBeVisible()
  const box = await label.boundingBox()
  if (!box) throw new Error('Mexico is not on the screen')
  return { x: Math.round(box.x), y: Math.round(box.y) }
}

/** An address rounds a camera, by less than this on the screen. */
const ROUNDING_PX = 3

async function expectMexicoNear(page: Page, place: { x: number; y: number }): Promise<void> {
  await expect
    .poll(async () => {
      const { x, y } = await mexicoAt(page)
      return Math.max(Math.abs(x - place.x), Math.abs(y - place.y))
    })
    .toBeLessThanOrEqual(ROUNDING_PX)
}

async function dragMap(page: Page): Promise<void> {
  await mexicoAt(page)
  await page.mouse.move(640, 320)
  await page.mouse.down()
  await page.mouse.move(600, 300, { steps: 4 })
  await page.mouse.up()
}

test.describe('a step back', () => {
  test('undoes what was selected, and leaves the map where it was moved to', async ({ page }) => {
    await page.goto('/?t=2024-09-01')
    const fitted = await mexicoAt(page)
    await dragMap(page)
    await expect(page).toHaveURL(/map=/)
    const moved = await mexicoAt(page)
    expect(moved).not.toEqual(fitted)
    await page.getByRole('button', { name: /^China: precursor suppliers/ }).click()
    await expect(page).toHaveURL(/sel=place:cn/)
    await page.goBack()
    await expect(page).not.toHaveURL(/sel=/)
    await expect(page.getByRole('region', { name: 'Inspector' })).toHaveCount(0)
    await expectMexicoNear(page, moved)
  })

  test('brings back the map as the entry was left', async ({ page }) => {
    await page.goto('/?t=2024-09-01')
    const fitted = await mexicoAt(page)
    await page.getByRole('button', { name: /^China: precursor suppliers/ }).click()
    await expect(page).toHaveURL(/sel=place:cn/)
    await dragMap(page)
    await expect(page).toHaveURL(/map=/)
    const moved = await mexicoAt(page)
    await page.goBack()
    await expect(page).toHaveURL(/\?t=2024-09-01$/)
    await expectMexicoNear(page, fitted)
    await page.goForward()
    await expect(page).toHaveURL(/sel=place:cn&map=/)
    await expectMexicoNear(page, moved)
  })

  test('undoes the day and the selection that one click on an event chose', async ({ page }) => {
    await page.goto('/?t=2024-09-01')
    await page.getByRole('button', { name: 'All events' }).click()
    await page
      .getByRole('button', { name: /China suspends/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\?t=2022-08-05&sel=event:/)
    await page.goBack()
    await expect(page).toHaveURL(/\?t=2024-09-01$/)
  })

  test('from the map leads to the claim that was shown on it', async ({ page }) => {
    await page.goto('/?scope=regional&show=cooperation&view=claims#C30')
    await page.getByRole('list', { name: 'C30 on the map' }).getByRole('button').first().click()
    await expect(page.getByRole('main', { name: 'Map' })).toBeVisible()
    // The map has no use for the name of a claim.
    expect(new URL(page.url()).hash).toBe('')
    await page.goBack()
    await expect(page).toHaveURL(/\?scope=regional&show=cooperation&view=claims#C30$/)
    await expect(page.getByRole('list', { name: 'Claims' })).toBeVisible()
  })

  test('from a claim leads to what it was opened from', async ({ page }) => {
    await page.goto('/?sel=link:cn-mx-precursors')
    const inspector = page.getByRole('region', { name: 'Inspector' })
    await inspector.getByText(/claims? of the essay/).click()
    await inspector.getByTitle('See it in the list of claims').first().click()
    await expect(page).toHaveURL(/\?sel=link:cn-mx-precursors&view=claims#C\d+$/)
    await expect(page.getByRole('list', { name: 'Claims' })).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL(/\?sel=link:cn-mx-precursors$/)
    await expect(page.getByRole('main', { name: 'Map' })).toBeVisible()
  })
})

test.describe('a reload', () => {
  for (const link of [
    '/?t=2022-08-05&sel=event:china-suspends-drug-cooperation-2022&theme=dark&view=table',
    '/?t=2024-09-01&off=china-class-control-2019&on=W1&vs=actual&theme=light&view=table',
    '/?t=2024-09-01&series=tariff-china-fentanyl,us-t404-12month&tint=deaths&view=table',
    '/?t=2024-09-01&vs=2018-06-01&by=official&scope=regional&view=table',
    '/?view=claims#C30',
  ]) {
    test(`shows the same again: ${link}`, async ({ page }) => {
      await page.goto(link)
      const main = page.getByRole('main')
      await expect(main.getByRole('table').or(main.getByRole('list')).first()).toBeVisible()
      // Outcomes come when all else is there, on a busy machine after the network was idle once.
      if (link.includes('view=table')) {
        // A link that asks for outcomes has them unfolded already; the session remembers either.
        if (!link.includes('series=')) {
          await page.getByRole('button', { name: 'All routes' }).click()
        }
        const outcomes = page.getByRole('list', { name: 'Outcomes' })
        await expect(outcomes).toContainText('12 months to')
      }
      await page.waitForLoadState('networkidle')
      const before = await page.locator('body').ariaSnapshot()
      const theme = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      await page.reload()
      await expect(main.getByRole('table').or(main.getByRole('list')).first()).toBeVisible()
      await expect.poll(() => page.locator('body').ariaSnapshot()).toBe(before)
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(theme)
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
        link.replace(/#.*/, ''),
      )
    })
  }

  test('keeps the map where it was moved to, with all that was chosen since', async ({ page }) => {
    await page.goto('/?t=2024-09-01')
    await dragMap(page)
    await expect(page).toHaveURL(/map=/)
    await page.getByRole('button', { name: 'What if' }).click()
    await page.getByRole('button', { name: /^If China had not put/ }).click()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/off=china-class-control-2019/)
    const moved = await mexicoAt(page)
    const address = page.url()
    await page.reload()
    await expect(page.getByRole('status', { name: 'What-if' })).toBeVisible()
    await expectMexicoNear(page, moved)
    expect(page.url()).toBe(address)
  })
})
