import { expect } from '@playwright/test'
import { test } from '../support/journey'
import {
  FIFTH_PART,
  FIRST,
  FOURTH,
  LAST,
  SECOND_PART,
  stage,
  THIRD,
  THIRD_PART,
  title,
} from '../support/stage-page'

test('the keys lead the talk wherever a pointer left the focus, and a focused button keeps its own', async ({
  page,
}) => {
  await page.goto('/?story=chain&step=the-turn&view=present')
  await expect(title(page)).toHaveText(THIRD)
  const china = page.getByRole('button', { name: /^China/ })
  await expect(china).toBeVisible()
  await page.mouse.move(40, 40)
  await page.mouse.down()
  await page.mouse.move(90, 60, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByRole('button', { name: 'Return to the step' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(title(page)).toHaveText(FOURTH)
  await expect(page.getByRole('button', { name: 'Return to the step' })).toBeHidden()
  await china.click()
  await page.keyboard.press('Home')
  await expect(title(page)).toHaveText(FIRST)
  await china.click()
  await page.keyboard.press('Space')
  await expect(title(page)).toHaveText(SECOND_PART)
  const previous = page.getByRole('button', { name: 'Previous step' })
  await previous.click()
  await expect(title(page)).toHaveText(FIRST)
  await page.keyboard.press('Space')
  await expect(title(page)).toHaveText(SECOND_PART)
  await previous.focus()
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText(FIRST)
  await page.getByRole('slider', { name: 'Day' }).focus()
  await page.keyboard.press('PageDown')
  await expect(title(page)).toHaveText(SECOND_PART)
})

test('among the panels R returns from the day that was dragged, and the map keeps its arrows', async ({
  page,
}) => {
  await page.goto('/?story=chain&step=the-turn')
  const day = page.getByRole('slider', { name: 'Day', exact: true })
  await day.click({ position: { x: 300, y: 10 } })
  await expect(day).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/t=2/)
  await page.keyboard.press('r')
  await expect(title(page)).toHaveText(THIRD)
  await expect(stage(page)).toContainText('3 / 8 · 1 January 2020')
  await page.keyboard.press('e')
  await page.getByRole('region', { name: 'Map', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/map=/)
  await day.focus()
  await page.keyboard.press('PageDown')
  await expect(title(page)).toHaveText(THIRD)
  await expect(page).not.toHaveURL(/map=/)
})

test('the clicker always wins: it closes what is open, F5 starts, Escape asks, digits and Enter jump', async ({
  page,
}) => {
  await page.goto('/?story=chain&step=the-turn&view=present')
  await expect(title(page)).toHaveText(THIRD)
  for (const key of ['?', 'o', 'g', '/', 'q', 'Escape']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(title(page)).toHaveText(THIRD)
  }
  // What had no focus before a dialog has none after it, so Space presses no button.
  await page.keyboard.press('Space')
  await expect(title(page)).toHaveText(FOURTH)
  await page.keyboard.press('PageUp')
  await expect(title(page)).toHaveText(THIRD)
  await page.evaluate(() => Object.assign(window, { isTheSamePage: true }))
  // The start button of many clickers sends these two in turn.
  for (const key of ['F5', 'Escape', 'F5']) await page.keyboard.press(key)
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(await page.evaluate(() => 'isTheSamePage' in window)).toBe(true)
  await expect(title(page)).toHaveText(THIRD)
  await page.keyboard.press('8')
  await expect(stage(page).getByText('Step 8')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText(LAST)
  await page.keyboard.press('5')
  await page.keyboard.press('Enter')
  await expect(title(page)).toHaveText(FIFTH_PART)
  await expect(
    stage(page).getByRole('img', { name: /^US deaths, synthetic opioids/ }),
  ).toBeVisible()
  await page.keyboard.press('o')
  const overview = page.getByRole('dialog', { name: 'The chain in eight steps' })
  await page.keyboard.press('Home')
  // Parts have pictures of their own.
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(overview).toBeHidden()
  await expect(title(page)).toHaveText(THIRD_PART)
})

test('an event is found for a question, goes on stage, and R leads back', async ({ page }) => {
  await page.goto('/?story=chain&step=the-turn&view=present')
  await expect(title(page)).toHaveText(THIRD)
  await page.keyboard.press('/')
  await page.getByRole('searchbox').fill('woodside')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=event:woodside-summit-2023/)
  await expect(page).not.toHaveURL(/vs=/)
  await expect(title(page)).toHaveText('At Woodside, Biden and Xi resume cooperation on drugs')
  await expect(page.getByRole('button', { name: 'Return to the step' })).toBeVisible()
  await page.keyboard.press('r')
  await expect(page).toHaveURL(/t=2020-01-01&vs=2018-06-01/)
})

test('the screen goes black and comes back at the same step', async ({ page }) => {
  await page.goto('/?story=chain&step=the-turn&view=present')
  await expect(title(page)).toHaveText(THIRD)
  await page.keyboard.press('.')
  const dark = page.getByRole('button', { name: 'Show the stage again' })
  await expect(dark).toBeVisible()
  for (const key of ['PageDown', 'o', '?', 'Home', 'e', 'Escape', 'x', 'Tab']) {
    await page.keyboard.press(key)
    await expect(dark).toBeHidden()
    await expect(title(page)).toHaveText(THIRD)
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.keyboard.press('b')
    await expect(dark).toBeVisible()
  }
})

test('a stage that is left while it is black is light when it is entered again', async ({
  page,
}) => {
  const dark = page.getByRole('button', { name: 'Show the stage again' })
  await page.goto('/?t=2020-01-01')
  await page.getByRole('button', { name: 'Stories', exact: true }).click()
  await page.getByRole('button', { name: 'Present this view' }).click()
  await expect(stage(page)).toBeVisible()
  await page.keyboard.press('b')
  await expect(dark).toBeVisible()
  await page.goBack()
  await page.goForward()
  await expect(stage(page)).toBeVisible()
  await expect(dark).toBeHidden()
})
