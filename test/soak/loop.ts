import type { Page } from '@playwright/test'
import { choose } from '../support/choose'
import { leaveStage, stage, title } from '../support/stage-page'

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()
const day = (page: Page) => page.getByRole('slider', { name: 'Day' })

async function playFor(page: Page, ms: number): Promise<void> {
  await press(page, 'Play')
  await page.waitForTimeout(ms)
  await press(page, 'Pause')
}

async function openAndClose(page: Page, name: string): Promise<void> {
  await press(page, name)
  await page.getByRole('dialog', { name }).waitFor()
  await page.keyboard.press('Escape')
}

async function onStage(page: Page): Promise<void> {
  await press(page, 'Stories')
  await page
    .getByRole('dialog', { name: 'Stories' })
    .getByRole('button', { name: /^The chain in eight steps/ })
    .click()
  await title(page).waitFor()
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('PageDown')
    await page.waitForTimeout(700)
  }
  await leaveStage(page)
  await stage(page).waitFor({ state: 'hidden' })
  await press(page, 'End the talk')
}

/** What somebody does in a long hour: time played, events switched, the scope and the theme changed, a talk. */
export async function goRound(page: Page): Promise<void> {
  await day(page).focus()
  await page.keyboard.press('Home')
  await playFor(page, 4_000)
  await day(page).focus()
  for (let month = 0; month < 24; month += 1) await page.keyboard.press('PageUp')
  await page.getByRole('textbox', { name: 'Date' }).fill('1 May 2019')
  await page.keyboard.press('Enter')
  const event = page.getByRole('region', { name: 'Event', exact: true }).getByRole('switch')
  await event.click()
  await event.click()
  await choose(page, 'Detail', /^Regions/)
  await page.waitForTimeout(1_500)
  await choose(page, 'Detail', /^Countries/)
  await choose(page, 'Projection', 'Globe')
  await page.waitForTimeout(1_500)
  await choose(page, 'Projection', 'Flat map')
  await press(page, 'Dark theme')
  await press(page, 'Table')
  await page.getByRole('table', { name: 'Routes' }).waitFor()
  await press(page, 'Back to the map')
  await press(page, 'Light theme')
  await openAndClose(page, 'What if')
  await openAndClose(page, 'Share')
  await onStage(page)
}
