import { expect, type Locator } from '@playwright/test'
import { test } from '../support/journey'
import {
  beginTalk,
  FIRST,
  FOURTH,
  LAST,
  leaveStage,
  SECOND,
  SECOND_PART,
  stage,
  THIRD,
  THIRD_PART,
  title,
} from '../support/stage-page'

test.describe('on stage', () => {
  test('a story is chosen, told by keys and clicker, and its steps are in the address', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Stories', exact: true }).click()
    await page.getByRole('button', { name: /^The chain in eight steps 8/ }).click()
    await expect(title(page)).toHaveText(FIRST)
    await expect(stage(page)).toContainText('1 / 8 · 1 June 2016')
    await expect(page).toHaveURL(/t=2016-06-01.*story=chain&step=by-parcel.*view=present/)
    await page.keyboard.press('PageDown')
    await expect(title(page)).toHaveText(SECOND_PART)
    await expect(page).toHaveURL(/step=tariffs-and-control\.1/)
    await page.keyboard.press('PageDown')
    await expect(title(page)).toHaveText(SECOND)
    await page.keyboard.press('ArrowRight')
    await expect(title(page)).toHaveText(THIRD_PART)
    await page.keyboard.press('PageUp')
    await expect(title(page)).toHaveText(SECOND)
    await page.keyboard.press('End')
    await expect(title(page)).toHaveText(LAST)
    await page.keyboard.press('Space')
    await expect(title(page)).toHaveText(LAST)
    await page.goBack()
    await expect(title(page)).toHaveText(SECOND)
    await page.reload()
    await expect(title(page)).toHaveText(SECOND)
  })

  test('a view with coloured states says over the map what the colours mean', async ({ page }) => {
    const link = '/?t=2022-06-01&tint=deaths&story=chain&step=the-turn&view=present'
    const key = page.getByRole('region', { name: 'US states by death rate' })
    await page.goto(link)
    await expect(title(page)).toHaveText('1 June 2022')
    await expect(key).toContainText('per 100,000 residents, 2022')
    await page.keyboard.press('ArrowRight')
    await expect(title(page)).toHaveText(FOURTH)
    await expect(key).toHaveCount(0)
  })

  for (const [width, height] of [
    [1024, 768],
    [1280, 720],
    [1920, 1080],
  ] as const) {
    test(`words are shares of the height on a screen of ${width} × ${height}, and nothing else stands on it`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await page.goto('/?story=talks&step=a-price&view=present')
      const share = async (words: Locator) =>
        Number.parseFloat(await words.evaluate((each) => getComputedStyle(each).fontSize)) / height
      const said = stage(page).getByText(/^Beijing says the tariffs harm/)
      const name = page.getByRole('button', { name: /^US–China cooperation/ })
      expect(await share(said)).toBeGreaterThanOrEqual(0.033)
      await expect.poll(() => share(name)).toBeGreaterThanOrEqual(0.025)
      expect(await share(stage(page).getByText('2020', { exact: true }))).toBeGreaterThanOrEqual(
        0.025,
      )
      const buttons = page.getByRole('toolbar', { name: 'Stage' })
      await page.mouse.move(width / 2, height / 3)
      await expect(buttons).toHaveCSS('opacity', '1')
      await expect(buttons).toHaveCSS('opacity', '0')
      await page.mouse.move(width / 2 + 20, height / 3)
      await expect(buttons).toHaveCSS('opacity', '1')
    })
  }

  test.describe('on a telephone held sideways', () => {
    test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true })

    test('what is said stays on the screen, below the map', async ({ page }) => {
      await page.goto('/?story=talks&step=a-price&view=present')
      const text = await stage(page)
        .getByText(/^Beijing says the tariffs harm/)
        .boundingBox()
      const heading = await title(page).boundingBox()
      if (!text || !heading) throw new Error('The stage lacks its text or its title.')
      expect(text.y + text.height).toBeLessThan(390)
      expect(heading.y).toBeGreaterThan(40)
    })
  })

  test('a step that compares says with what', async ({ page }) => {
    await page.goto('/?t=2020-01-01&vs=2018-06-01&story=chain&step=the-turn&view=present')
    await expect(stage(page)).toContainText('1 January 2020 compared with 1 June 2018')
  })

  test('the speaker leaves the path and returns with one key, on stage and among the panels', async ({
    page,
  }) => {
    await page.goto('/?story=chain&step=the-turn&view=present')
    const place = stage(page).getByText(/^3 \/ 8/)
    await expect(place).toContainText('1 January 2020')
    await beginTalk(page)
    const day = page.getByRole('slider', { name: 'Day' })
    await day.focus()
    await page.keyboard.press('ArrowRight')
    // The words of the step would not be true of this day.
    await expect(title(page)).toContainText('2 January 2020')
    await expect(place).toContainText('off the step')
    await day.blur()
    await page.keyboard.press('r')
    await expect(place).toContainText('1 January 2020')
    await page.keyboard.press('e')
    const strip = page.getByRole('region', { name: 'Talk' })
    await expect(strip).toContainText('Step 3 of 8')
    await page.getByRole('button', { name: 'Next event' }).click()
    await expect(page).not.toHaveURL(/t=2020-01-01/)
    await page.keyboard.press('r')
    await expect(place).toContainText('1 January 2020')
    await leaveStage(page)
    await strip.getByRole('button', { name: 'End the talk' }).click()
    await expect(strip).toBeHidden()
    await expect(page).not.toHaveURL(/story=/)
  })

  test('a step is reached by its number and from the overview, and the keys explain themselves', async ({
    page,
  }) => {
    await page.goto('/?story=chain&step=the-turn&view=present')
    await expect(title(page)).toHaveText(THIRD)
    await page.keyboard.press('g')
    const jump = page.getByRole('dialog', { name: 'Go to step' })
    await jump.getByRole('textbox', { name: 'Step, 1 to 8' }).fill('9')
    await page.keyboard.press('Enter')
    await expect(jump.getByText('There is no such step; type a number from 1 to 8.')).toBeVisible()
    await jump.getByRole('textbox').fill('4')
    await page.keyboard.press('Enter')
    await expect(jump).toBeHidden()
    await expect(title(page)).toHaveText(FOURTH)
    await page.keyboard.press('o')
    const overview = page.getByRole('dialog', { name: 'The chain in eight steps' })
    // Eight steps, four of which have parts before them.
    await expect(overview.getByRole('listitem')).toHaveCount(12)
    await expect(overview.getByRole('button', { name: FOURTH })).toBeFocused()
    await page.keyboard.press('o')
    await expect(overview).toBeHidden()
    await page.keyboard.press('o')
    // A picture is decoration beside its title, so it has no role of its own.
    // They are drawn in idle time, and a machine that draws the map in software has little of it.
    await expect(overview.locator('img')).toHaveCount(12, { timeout: 40_000 })
    await expect
      .poll(() =>
        overview
          .locator('img')
          .evaluateAll((images) =>
            images.every(
              (image) => image instanceof HTMLImageElement && image.naturalWidth === 400,
            ),
          ),
      )
      .toBe(true)
    await overview.getByRole('button', { name: SECOND_PART }).click()
    await expect(title(page)).toHaveText(SECOND_PART)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Black screen')
    // Faster than a busy page tells that the dialog was closed.
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await expect(jump).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Black screen')
  })

  test('a what-if says on stage that it is not a forecast', async ({ page }) => {
    await page.goto('/?story=chain&step=still-undone&view=present')
    await expect(stage(page)).toContainText(
      'This adds effects that somebody expects; it is not a forecast.',
    )
  })

  test('a story that does not arrive says so and leaves the map', async ({ page }) => {
    await page.route('**/stories/chain.json', (route) => route.abort())
    await page.goto('/?story=chain&view=present')
    await expect(stage(page)).toContainText('The story did not arrive')
    await expect(page.getByRole('button', { name: /^Mexico/ })).toBeVisible()
  })

  test('a story that does not arrive says so among the panels and is left out by a click', async ({
    page,
  }) => {
    await page.route('**/stories/chain.json', (route) => route.abort())
    await page.goto('/?story=chain&view=table')
    const strip = page.getByRole('region', { name: 'Story' })
    await expect(strip).toContainText('chain: The story did not arrive.')
    await strip.getByRole('button', { name: 'Leave it out' }).click()
    await expect(strip).toBeHidden()
    await expect(page).not.toHaveURL(/story=/)
  })
})
