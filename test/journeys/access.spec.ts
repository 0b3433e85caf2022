import { expect } from '@playwright/test'
import { axeViolations } from '../support/axe-violations'
import { choose } from '../support/choose'
import { test } from '../support/journey'
import { beginTalk, stage } from '../support/stage-page'

/** Drawn by the live map; all else is walked through on the plain one, in access-states. */
const screens = [
  ['the map', '/?theme=light&sel=link:cn-mx-precursors&t=2024-09-01'],
  ['the map at night', '/?theme=dark&sel=event:china-class-control-2019'],
] as const

for (const [name, link] of screens) {
  test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
    await page.goto(link)
    await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
    await expect(page.getByRole('button', { name: /^China: precursor suppliers/ })).toBeVisible()
    expect(await axeViolations(page)).toEqual([])
  })
}

test('a dialog is closed by its button, by Escape and beside it, and gives the focus back', async ({
  page,
}) => {
  await page.goto('/?story=levers&view=present')
  await expect(stage(page)).toBeVisible()
  await beginTalk(page)
  const opener = page.getByRole('button', { name: 'This help' })
  const keys = page.getByRole('dialog', { name: 'Keys' })
  const ways = [
    () => keys.getByRole('button', { name: 'Close' }).click(),
    () => page.keyboard.press('Escape'),
    () => page.mouse.click(5, 5),
  ]
  for (const close of ways) {
    await opener.press('Enter')
    await expect(keys).toBeVisible()
    await close()
    await expect(keys).toBeHidden()
    await expect(opener).toBeFocused()
  }
  // Whose speech is typed puts letters off; keys with names lead on.
  await opener.press('Enter')
  await keys.getByRole('switch', { name: 'Letters, digits and signs are commands' }).click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('b')
  await page.keyboard.press('o')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('region', { name: 'Presentation' })).toContainText('2 /')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Overview of all steps' }).press('Enter')
  const overview = page.getByRole('dialog', { name: 'What would it take' })
  await overview.getByRole('button').nth(1).click()
  await expect(overview).toBeHidden()
  await expect(page.getByRole('button', { name: 'Overview of all steps' })).toBeFocused()
})

test('the routes in words are a skip away, follow the day, select, and hand the focus on and back', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('chokepoint-plain-map', 'yes'))
  await page.goto('/?t=2019-04-30')
  await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
  await page.getByRole('button', { name: 'Go to the routes in words' }).press('Enter')
  const list = page.getByRole('list', { name: 'Routes in words' })
  const byMail = list.getByRole('button', { name: /^Finished drug, China to the US/ })
  await expect(page.getByRole('region', { name: 'Routes' })).toBeFocused()
  await expect(byMail).toContainText('major since January 2017')
  await page.getByRole('slider', { name: 'Day' }).press('ArrowRight')
  await expect(byMail).toContainText('minor since 1 May 2019')
  await byMail.press('Enter')
  await expect(page).toHaveURL(/sel=link:cn-us-finished/)
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await expect(inspector).toBeFocused()
  await inspector.getByRole('button', { name: 'Close', exact: true }).press('Enter')
  await expect(byMail).toBeFocused()
  await page.getByRole('button', { name: 'Close the list of routes' }).press('Enter')
  await expect(list).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Routes in words', exact: true })).toBeFocused()
})

test('no request leaves for another host, and nothing breaks the page’s own policy', async ({
  page,
}) => {
  const foreign: string[] = []
  const refused: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.hostname !== 'localhost') foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text())
  })
  await page.goto('/')
  await expect(page.getByRole('button', { name: /^China: precursor suppliers/ })).toBeVisible()
  await choose(page, 'Projection', 'Globe')
  await expect(page).toHaveURL(/proj=globe/)
  expect(foreign).toEqual([])
  expect(refused).toEqual([])
})
