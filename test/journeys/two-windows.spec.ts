import { expect, type Page, test } from '@playwright/test'
import { FIRST, FOURTH, LAST, notes, SECOND, THIRD, title } from '../support/stage-page'

test('a whole talk in two windows: either leads, one dies and comes back, the network goes', async ({
  page,
  context,
}) => {
  await page.goto('/?story=chain&step=by-parcel&view=present')
  await expect(title(page)).toHaveText(FIRST)
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('s')
  let speaker = await opening
  await expect(notes(speaker)).toContainText('Start with how to read the map.')
  await expect(speaker.getByRole('region', { name: 'Next step' })).toContainText(SECOND)

  await page.bringToFront()
  await page.keyboard.press('PageDown')
  await expect(notes(speaker)).toContainText(SECOND)
  await speaker.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(title(page)).toHaveText(THIRD)
  await speaker.keyboard.press('b')
  await expect(page.getByRole('button', { name: 'Show the stage again' })).toBeVisible()
  await speaker.keyboard.press('b')
  await expect(page.getByRole('button', { name: 'Show the stage again' })).toBeHidden()

  const address = speaker.url()
  await speaker.close()
  await page.keyboard.press('PageDown')
  await expect(title(page)).toHaveText(FOURTH)
  speaker = await context.newPage()
  await speaker.goto(address)
  await expect(notes(speaker)).toContainText(FOURTH)

  await context.setOffline(true)
  await speaker.getByRole('list', { name: 'Steps' }).getByRole('button', { name: LAST }).click()
  await expect(title(page)).toHaveText(LAST)
  await page.bringToFront()
  await page.keyboard.press('Home')
  await expect(notes(speaker)).toContainText(FIRST)
  await speaker.getByRole('spinbutton', { name: 'Minutes planned' }).fill('16')
  await expect(speaker.getByRole('region', { name: 'Clock' })).toContainText(/left/)
})

test('the clock, the plan and the dark outlive a reload of either window, and of the last one', async ({
  page,
  context,
}) => {
  await context.clock.setFixedTime('2026-11-27T10:00:00Z')
  const openSpeaker = async () => {
    const opening = page.waitForEvent('popup')
    await page.bringToFront()
    await page.keyboard.press('s')
    return opening
  }
  const clock = (speaker: Page) => speaker.getByRole('region', { name: 'Clock' })
  const isTold = async (speaker: Page) => {
    await expect(notes(speaker)).toContainText('the stage is black')
    await expect(clock(speaker)).toContainText('Talk7:00')
    await expect(speaker.getByRole('spinbutton', { name: 'Minutes planned' })).toHaveValue('16')
  }
  const dark = page.getByRole('button', { name: 'Show the stage again' })

  await page.goto('/?story=chain&step=by-parcel&view=present')
  await expect(title(page)).toHaveText(FIRST)
  let speaker = await openSpeaker()
  await speaker.getByRole('spinbutton', { name: 'Minutes planned' }).fill('16')
  await speaker.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(notes(speaker)).toContainText(SECOND)
  await speaker.getByRole('button', { name: 'Black', exact: true }).click()
  await expect(dark).toBeVisible()
  await context.clock.setFixedTime('2026-11-27T10:07:00Z')

  await speaker.reload()
  await isTold(speaker)
  await page.reload()
  await expect(dark).toBeVisible()
  await isTold(speaker)

  await speaker.close()
  await page.reload()
  await expect(dark).toBeVisible()
  speaker = await openSpeaker()
  await isTold(speaker)
})
