import { expect, type Page } from '@playwright/test'
import { test } from '../support/journey'
import {
  FIRST,
  FOURTH,
  notes,
  openSpeaker,
  SECOND_PART,
  stage,
  THIRD,
  title,
} from '../support/stage-page'

test('a talk is rehearsed, and then given against the times of the rehearsal, with a clock of its own', async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime('2026-11-27T10:00:00Z')
  const at = (time: string) => context.clock.setFixedTime(`2026-11-27T${time}Z`)
  const clock = page.getByRole('region', { name: 'Clock' })
  await page.goto('/?story=talks&step=a-pledge&view=speaker')
  await clock.getByRole('button', { name: 'Rehearse' }).click()
  await at('10:01:00')
  await expect(clock).toContainText('Rehearsal1:00')
  await page.keyboard.press('PageDown')
  for (const minute of [2, 3, 4]) {
    await at(`10:0${minute}:00`)
    await expect(clock).toContainText(`Rehearsal${minute}:00`)
  }
  // The machine sleeps for an hour.
  await at('11:04:00')
  await expect(clock).toContainText('11:04')
  await expect(clock).toContainText('Rehearsal4:00')
  await page.keyboard.press('End')
  await clock.getByRole('button', { name: 'End and keep the times' }).click()
  await expect(clock).toContainText('Talk0:00')
  await page.keyboard.press('Home')
  await at('11:05:30')
  // A step took two minutes on average; the first one took one.
  await expect(clock).toContainText('0:30 behind')
  await expect(clock).toContainText('This step0:00 left')
  await clock.getByRole('button', { name: 'Pause the clock' }).click()
  await at('11:20:00')
  await expect(clock).toContainText('Talk, paused1:30')
  await page.goto('/?story=levers&view=speaker')
  await expect(clock).toContainText('Talk0:00')
})

test('what is pointed at and drawn in one window is seen in the other, and goes with the step', async ({
  page,
}) => {
  await page.goto('/?story=chain&step=the-turn&view=present')
  await expect(title(page)).toHaveText(THIRD)
  const speaker = await openSpeaker(page)
  await expect(notes(speaker)).toContainText(THIRD)
  await page.bringToFront()
  await page.keyboard.press('d')
  await page.mouse.move(300, 200)
  await page.mouse.down()
  await page.mouse.move(500, 260, { steps: 4 })
  await page.mouse.up()
  const drawn = (window: Page) => window.locator('[data-tool] path')
  await expect(drawn(page)).toHaveCount(1)
  await expect(drawn(speaker)).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(drawn(speaker)).toHaveCount(0)
  await page.keyboard.press('l')
  await page.mouse.move(400, 300)
  await expect(speaker.locator('[data-tool] > span')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(title(page)).toHaveText(FOURTH)
  await expect(speaker.locator('[data-tool] > span')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('in a browser that refuses to link windows each goes on by itself, and says so', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'BroadcastChannel', {
      value: class {
        constructor() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        }
      },
    })
  })
  const words = 'This browser can’t link the stage and the speaker’s window'
  await page.goto('/?story=chain&step=by-parcel&view=present')
  await expect(title(page)).toHaveText(FIRST)
  await expect(page.getByText(words)).toHaveCount(0)
  const speaker = await openSpeaker(page)
  await expect(notes(speaker)).toContainText('Start with how to read the map.')
  await expect(speaker.getByText(words)).toBeVisible()
  await page.bringToFront()
  await expect(stage(page).getByText(words)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(title(page)).toHaveText(SECOND_PART)
  await expect(page.getByText(words)).toHaveCount(0)
})

test('the window of a speaker can be dark beside a light stage, and stays so', async ({ page }) => {
  await page.goto('/?story=talks&step=a-pledge&theme=light&view=speaker')
  const scheme = () => page.evaluate(() => document.documentElement.style.colorScheme)
  const dark = page.getByRole('button', { name: 'Dark window' })
  await dark.click()
  expect(await scheme()).toBe('dark')
  await page.reload()
  await expect(dark).toHaveAttribute('aria-pressed', 'true')
  expect(await scheme()).toBe('dark')
  await dark.click()
  expect(await scheme()).toBe('light')
})
