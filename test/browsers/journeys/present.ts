import { expect } from 'vitest'
import type { Page } from '../browser'
import { eventually, type Journeys } from '../session'

const FIRST = 'To 2018: straight from China, by parcel'
const SECOND_PART = '2018: a trade war, and a truce that names fentanyl'
const SECOND = "2018–2019: tariffs, then a ban on fentanyl's relatives"
const UNLINKED = 'This browser can’t link the stage and the speaker’s window'

const step = (page: Page) => page.get('region', 'Presentation').get('heading')
const notes = (page: Page) => page.get('region', 'Current step')

export const PRESENT: Journeys = {
  'a talk in two windows: either leads, and the dark reaches the other': async ({
    page,
    open,
    browser,
  }) => {
    await open('/?story=chain&step=by-parcel&view=present')
    await eventually(() => step(page).text()).toBe(FIRST)
    const speaker = await browser.opened(() => page.press('s'))
    await eventually(() => notes(speaker).text()).toContain('Start with how to read the map.')
    await page.press('PageDown')
    await eventually(() => notes(speaker).text()).toContain(SECOND_PART)
    await speaker.get('button', 'Next').click()
    await eventually(() => step(page).text()).toBe(SECOND)
    await speaker.press('b')
    await page.get('button', 'Show the stage again').wait()
    await speaker.press('b')
    await eventually(() => page.get('button', 'Show the stage again').count()).toBe(0)
    await speaker.close()
    await page.press('Home')
    await eventually(() => step(page).text()).toBe(FIRST)
  },
}

/** The channel between windows is missing, or refused as Firefox does where somebody blocks all cookies. */
export async function tellsOfUnlinkedWindows(
  { page, open, browser }: Parameters<Journeys[string]>[0],
  before?: string,
) {
  await open('/?story=chain&step=by-parcel&view=present', before ? { before } : {})
  await eventually(() => step(page).text()).toBe(FIRST)
  const speaker = await browser.opened(() => page.press('s'))
  await eventually(() => notes(speaker).text()).toContain('Start with how to read the map.')
  await eventually(() => speaker.evaluate(() => document.body.textContent)).toContain(UNLINKED)
  await speaker.close()
  await page.press('PageDown')
  await eventually(() => step(page).text()).toBe(SECOND_PART)
  expect(await page.url()).toContain('story=chain')
}
