import { expect, type Page } from '@playwright/test'
import { test } from '../support/journey'
import { FIRST, SECOND_PART, stage, THIRD, THIRD_PART, title } from '../support/stage-page'

const tools = (page: Page) => page.getByRole('toolbar', { name: 'Stage' })

/** A finger over the glass, as the browser hears it. */
async function swipe(page: Page, from: { x: number; y: number }, byX: number): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: x === undefined ? [] : [{ x, y: from.y }],
    })
  await touch('touchStart', from.x)
  for (const share of [0.2, 0.4, 0.6, 0.8, 1]) await touch('touchMove', from.x + byX * share)
  await touch('touchEnd')
}

test('who follows a link to a step reads it: no question, no tools of a speaker, and presents by one press', async ({
  page,
}) => {
  await page.goto('/?story=chain&step=the-turn&view=present')
  await expect(title(page)).toHaveText(THIRD)
  await expect(page.getByText('Full screen for the talk?')).toHaveCount(0)
  const names = await tools(page)
    .getByRole('button')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))
  expect(names).toEqual([
    'Previous step',
    'Next step',
    'Overview of all steps',
    'Explore with all panels',
    'Who says so: the sources of this step',
    'Present: full screen, with a speaker’s tools',
    'Close the story',
  ])
  await page.keyboard.press('Escape')
  const strip = page.getByRole('region', { name: 'Story' })
  await expect(strip).toContainText('Step 3 of 8')
  await strip.getByRole('button', { name: 'Read on' }).click()
  await expect(title(page)).toHaveText(THIRD)
  await page.mouse.move(200, 200)
  await tools(page)
    .getByRole('button', { name: /^Present/ })
    .click()
  await expect(tools(page).getByRole('button', { name: 'Speaker window' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Leave the stage?' })).toBeVisible()
})

test('W says whose word a step rests on', async ({ page }) => {
  await page.goto('/?story=chain&step=the-turn&view=present')
  await expect(title(page)).toHaveText(THIRD)
  await page.keyboard.press('w')
  const dialog = page.getByRole('dialog', { name: 'Who says so' })
  await expect(dialog.getByRole('listitem').first()).toContainText(/\d{4}/)
  await page.keyboard.press('PageDown')
  await expect(dialog).toBeHidden()
})

test('a pointer that rests where a story was chosen lights nothing up, and one that moves does', async ({
  page,
}) => {
  await page.goto('/?story=chain&step=the-turn&view=present')
  const china = page.getByRole('button', { name: /^China/ })
  await expect(china).toBeVisible()
  const lit = () => china.evaluate((each) => each.matches(':hover'))
  const box = await china.boundingBox()
  if (!box) throw new Error('China has no name on the map.')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 })
  await expect.poll(lit).toBe(true)
  await page.waitForTimeout(3_500)
  await expect.poll(lit).toBe(false)
  await page.mouse.move(box.x + box.width / 2 + 2, box.y + box.height / 2)
  await expect.poll(lit).toBe(true)
  await page.waitForTimeout(3_500)
  await page.mouse.down()
  await page.mouse.up()
  await expect(page.getByRole('button', { name: 'Return to the step' })).toBeVisible()
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a finger that swipes over the words goes on and back', async ({ page }) => {
    await page.goto('/?story=chain&step=the-turn&view=present')
    await expect(title(page)).toHaveText(THIRD)
    const box = await stage(page)
      .getByText(/^The essay and US agencies/)
      .boundingBox()
    if (!box) throw new Error('The caption is not there.')
    const from = { x: 200, y: box.y + box.height / 2 }
    await swipe(page, from, 140)
    await expect(title(page)).toHaveText(THIRD_PART)
    await swipe(page, from, -140)
    await expect(title(page)).toHaveText(THIRD)
  })

  test('what goes on and what closes stays in sight, the rest comes by a tap', async ({ page }) => {
    await page.goto('/?story=chain&step=by-parcel&view=present')
    await expect(title(page)).toHaveText(FIRST)
    const button = (name: string) => tools(page).getByRole('button', { name })
    await expect(button('Overview of all steps')).toHaveCSS('opacity', '0')
    for (const name of ['Previous step', 'Next step', 'Close the story']) {
      await expect(button(name)).toHaveCSS('opacity', '1')
    }
    await button('Next step').tap()
    await expect(title(page)).toHaveText(SECOND_PART)
    await expect(button('Overview of all steps')).toHaveCSS('opacity', '1')
  })
})
