import { expect, type Page } from '@playwright/test'
import { test } from '../support/journey'
import { startTranscript } from '../support/transcript'

// Three tasks without sight: what did May 2019 do, what is the map without it, a link to that. What is
// pressed, what has the focus then and what is said stands in test/transcripts, which a changed page
// has to change: WRITE_TRANSCRIPTS=1 writes it anew.

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const START = '/?t=2019-03-01&theme=light'
const WITHOUT =
  /t=2019-05-01.*off=china-class-control-2019|off=china-class-control-2019.*t=2019-05-01/

async function open(page: Page): Promise<void> {
  // Nothing here differs by what draws the lines.
  await page.addInitScript(() => localStorage.setItem('chokepoint-plain-map', 'yes'))
  await page.goto(START)
  await expect(page.getByRole('button', { name: /^China: precursor suppliers/ })).toBeVisible()
  await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test('by keyboard alone', async ({ page }) => {
  const { title, press, compare } = await startTranscript(page)
  await open(page)
  title('What did May 2019 do?')
  await press('Tab')
  await press('Enter')
  await press('PageUp', /^1 April 2019: /m)
  await press('PageUp', /^1 May 2019, in force: /m)
  title('What is the map without it?')
  await press('Tab')
  await press('Enter')
  await press('Space', /switched off\. Without it: /)
  await expect(page).toHaveTitle(/what-if/)
  title('A link to it')
  await press('Shift+Tab')
  await press('Enter', /Link to this view copied\./)
  expect(await copied(page)).toMatch(WITHOUT)
  compare('keyboard')
})

test('by the accessibility tree alone', async ({ page }) => {
  const { title, read, activate, type, press, compare } = await startTranscript(page)
  await open(page)
  const named = (role: 'textbox' | 'button', name: string) =>
    page.getByRole(role, { name, exact: true }).first()
  title('What did May 2019 do?')
  await named('textbox', 'Date').fill('')
  await type('1 May 2019')
  await press('Enter', /^1 May 2019, in force: /m)
  await read(page.getByRole('region', { name: 'Event' }))
  await activate(named('button', 'Go to the routes in words'))
  await expect(page.getByRole('list', { name: 'Routes in words' })).toBeVisible()
  await read(page.getByRole('region', { name: 'Routes' }))
  await activate(named('button', 'Close the list of routes'))
  title('What is the map without it?')
  await activate(page.getByRole('switch').first(), /switched off\. Without it: /)
  await read(page.getByRole('status', { name: 'What is different' }))
  title('A link to it')
  await activate(named('button', 'Copy link'), /Link to this view copied\./)
  expect(await copied(page)).toMatch(WITHOUT)
  compare('tree')
})
