import type { Page } from '@playwright/test'

export const stage = (page: Page) => page.getByRole('region', { name: 'Presentation' })
export const title = (page: Page) => stage(page).getByRole('heading', { level: 2 })
export const notes = (page: Page) => page.getByRole('region', { name: 'Current step' })

/** The titles of the steps of "The chain in eight steps" that journeys name. */
export const FIRST = 'To 2018: straight from China, by parcel'
export const SECOND = "2018–2019: tariffs, then a ban on fentanyl's relatives"
export const THIRD = 'Around 2019: ingredients go to Mexico, fentanyl comes north'
export const FOURTH = '2020–2022: relations sour, drug talks stop'
export const LAST = 'Since the essay: a deal at Busan, and a court ruling'

/** What comes before the whole of some steps. */
export const SECOND_PART = '2018: a trade war, and a truce that names fentanyl'
export const THIRD_PART = '2018: before the turn'
export const FIFTH_PART = '2023–2024: deaths turn first'

/** The speaker's window, by its key on stage. */
export async function openSpeaker(page: Page): Promise<Page> {
  const opening = page.waitForEvent('popup')
  await page.keyboard.press('s')
  return opening
}

/** What only a speaker does, and what a talk shows for it: dark, and light again. */
export async function beginTalk(page: Page): Promise<void> {
  await page.keyboard.press('b')
  await page.keyboard.press('b')
}

/** By the keys of a speaker, who is asked first. */
export async function leaveStage(page: Page): Promise<void> {
  await beginTalk(page)
  await page.keyboard.press('Escape')
  await page
    .getByRole('dialog', { name: 'Leave the stage?' })
    .getByRole('button', { name: 'Leave' })
    .click()
}
