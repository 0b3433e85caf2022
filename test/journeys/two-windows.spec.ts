import { expect, type Page } from '@playwright/test'
import { test } from '../support/journey'
import {
  FIRST,
  FOURTH,
  LAST,
  notes,
  openSpeaker,
  SECOND,
  SECOND_PART,
  stage,
  THIRD,
  title,
} from '../support/stage-page'

test('a whole talk in two windows: either leads, one dies and comes back, the network goes', async ({
  page,
  context,
}) => {
  await page.goto('/?story=chain&step=by-parcel&view=present')
  await expect(title(page)).toHaveText(FIRST)
  let speaker = await openSpeaker(page)
  await expect(notes(speaker)).toContainText('Start with how to read the map.')
  await expect(speaker.getByRole('region', { name: 'Next step' })).toContainText(SECOND_PART)

  await page.bringToFront()
  await page.keyboard.press('PageDown')
  await expect(notes(speaker)).toContainText(SECOND_PART)
  await speaker.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(title(page)).toHaveText(SECOND)
  await expect(speaker.getByRole('img', { name: /^On stage: / })).toBeVisible()
  await speaker.keyboard.press('3')
  await speaker.keyboard.press('Enter')
  await speaker.keyboard.press('ArrowRight')
  await expect(title(page)).toHaveText(THIRD)
  await speaker.keyboard.press('b')
  await expect(page.getByRole('button', { name: 'Show the stage again' })).toBeVisible()
  await speaker.keyboard.press('b')
  await expect(page.getByRole('button', { name: 'Show the stage again' })).toBeHidden()

  const address = speaker.url()
  await speaker.close()
  await page.bringToFront()
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
  const callSpeaker = async () => {
    await page.bringToFront()
    return openSpeaker(page)
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
  let speaker = await callSpeaker()
  await speaker.getByRole('spinbutton', { name: 'Minutes planned' }).fill('16')
  await speaker.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(notes(speaker)).toContainText(SECOND_PART)
  await speaker.getByRole('button', { name: 'Black', exact: true }).click()
  await expect(dark).toBeVisible()
  await context.clock.setFixedTime('2026-11-27T10:07:00Z')

  await speaker.reload()
  await isTold(speaker)
  await page.reload()
  await expect(dark).toBeVisible()
  await isTold(speaker)

  const address = speaker.url()
  await speaker.close()
  await page.reload()
  await expect(dark).toBeVisible()
  // By its address: any key, S too, would bring light.
  speaker = await context.newPage()
  await speaker.goto(address)
  await isTold(speaker)
})

test('a window that chose a story keeps it, whatever is told elsewhere; the speaker follows', async ({
  page,
  context,
}) => {
  await page.goto('/?story=chain&step=the-turn&view=present')
  await expect(title(page)).toHaveText(THIRD)
  const speaker = await openSpeaker(page)
  await expect(notes(speaker)).toContainText(THIRD)

  await page.bringToFront()
  await page.keyboard.press('e')
  await expect(page.getByRole('region', { name: 'Talk' })).toContainText('Step 3 of 8')
  await expect(notes(speaker)).toContainText('not on stage')
  await speaker.keyboard.press('r')
  await expect(title(page)).toHaveText(THIRD)
  await expect(notes(speaker)).not.toContainText('not on stage')
  await page.keyboard.press('e')
  await page.getByRole('button', { name: 'End the talk' }).click()
  await expect(speaker.getByText('No story is on stage.')).toBeVisible()
  await page.getByRole('button', { name: 'Stories', exact: true }).click()
  await page.getByRole('button', { name: /^Talks on, talks off/ }).click()
  await expect(speaker.getByRole('heading', { level: 1 })).toHaveText('Talks on, talks off')
  await expect(stage(page)).toContainText(/^1 \/ \d/)
  await expect(page).toHaveURL(/story=talks/)

  const other = await context.newPage()
  await other.goto('/?story=levers&step=prosecute&view=present')
  await expect(other).toHaveURL(/on=.*story=levers&step=prosecute/)
  // Each keeps what it tells: the speaker's window stays with the stage that it follows.
  await expect(speaker).toHaveURL(/story=talks/)
  await expect(page).toHaveURL(/story=talks/)
  await page.close()
  await expect(speaker.getByText('The stage is closed: nobody sees this.')).toBeVisible()
})

test("in the speaker's window every key of the help works, and no field or button swallows one", async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 600 })
  await page.goto('/?story=chain&step=the-turn&view=speaker')
  await expect(notes(page)).toContainText(THIRD)
  for (const name of ['Previous', 'Next', 'Black']) {
    await expect(notes(page).getByRole('button', { name, exact: true })).toBeInViewport({
      ratio: 1,
    })
  }
  await notes(page).focus()
  const scrolled = () => notes(page).evaluate((element) => element.scrollTop)
  await page.keyboard.press('ArrowDown')
  await expect.poll(scrolled).toBeGreaterThan(0)
  await page.keyboard.press('ArrowRight')
  await expect(notes(page)).toContainText(FOURTH)

  const minutes = page.getByRole('spinbutton', { name: 'Minutes planned' })
  await minutes.fill('20')
  await page.keyboard.press('PageUp')
  await expect(notes(page)).toContainText(THIRD)
  await expect(minutes).toHaveValue('20')
  await page.keyboard.press('Enter')
  await expect(minutes).not.toBeFocused()
  await page.keyboard.press('Enter')
  await expect(notes(page)).toContainText(FOURTH)

  await page.getByRole('button', { name: 'Previous', exact: true }).click()
  await expect(notes(page)).toContainText(THIRD)
  await page.keyboard.press('Space')
  await expect(notes(page)).toContainText(FOURTH)

  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await expect(help).toContainText('Go to a step by number')
  await expect(help).not.toContainText('Leave the stage')
  await page.keyboard.press('?')
  await expect(help).toBeHidden()
  await page.keyboard.press('g')
  await page.getByRole('textbox', { name: 'Step, 1 to 8' }).fill('2')
  await page.keyboard.press('Enter')
  await expect(notes(page)).toContainText(SECOND_PART)
})
