import { expect, type Page } from '@playwright/test'
import { test } from '../support/journey'

const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first()

/** Acts after which what was pressed is gone or can't be pressed any more. */
const ACTS = [
  {
    what: 'everything is put back',
    path: '/?off=china-class-control-2019&t=2019-05-01',
    pressed: button('Put everything back'),
  },
  {
    what: 'there is no event before',
    path: '/?t=2013-01-03',
    pressed: button('Previous event'),
    until: 'disabled',
  },
  {
    what: 'there is no event after',
    path: '/?t=2026-01-01',
    pressed: button('Next event'),
    until: 'disabled',
  },
  {
    what: 'comparing stops over the table',
    path: '/?vs=2018-06-01&view=table',
    pressed: button('Stop comparing'),
  },
  {
    what: 'comparing stops over the map',
    path: '/?vs=2018-06-01',
    pressed: button('Stop comparing'),
  },
  { what: 'a story ends', path: '/?story=levers', pressed: button('Close the story') },
  {
    what: 'the nearest of what was meant is used',
    path: '/?proj=globee',
    pressed: button(/^Use .*globe/),
  },
  {
    what: 'what is ignored in a link is closed',
    path: '/?t=2022-08-05&scope=regionl',
    pressed: button('Close notice'),
  },
  {
    what: 'an inspector that an address opened is closed',
    path: '/?sel=event:china-class-control-2019&t=2019-05-01',
    pressed: (page: Page) =>
      page
        .getByRole('region', { name: 'Inspector' })
        .getByRole('button', { name: 'Close', exact: true }),
  },
  {
    what: 'the voices of all are shown again',
    path: '/?by=official',
    pressed: (page: Page) =>
      page.getByRole('region', { name: 'Notices' }).getByRole('button').first(),
  },
] as const

for (const { what, path, pressed, ...act } of ACTS) {
  test(`the focus goes on to something else when ${what}`, async ({ page }) => {
    await page.goto(path)
    const it = await pressed(page).elementHandle({ timeout: 30_000 })
    if (!it) throw new Error('Nothing to press.')
    await it.focus()
    for (let count = 0; count < ('until' in act ? 40 : 1); count += 1) {
      await page.keyboard.press('Enter')
      const isOver = await it.evaluate(
        (element) => !element.isConnected || element.matches(':disabled'),
      )
      if (isOver) break
    }
    await expect
      .poll(() => it.evaluate((element) => !element.isConnected || element.matches(':disabled')))
      .toBe(true)
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('body')
    const focused = page.locator(':focus')
    await expect(focused).toBeVisible()
    await expect(focused).toBeEnabled()
  })
}

test('the focus that somebody gave up comes back to nothing when what had it goes away', async ({
  page,
}) => {
  await page.goto('/?off=china-class-control-2019&t=2019-05-01')
  const back = button('Put everything back')(page)
  await back.focus()
  await back.evaluate((element: HTMLElement) => element.blur())
  await back.evaluate((element: HTMLElement) => element.click())
  await expect(back).toHaveCount(0)
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
})

test('a key that is held presses nothing else when what it pressed is gone', async ({ page }) => {
  await page.goto('/?t=2026-02-01')
  const next = button('Next event')(page)
  await next.focus()
  // A key that is held is pressed again and again, and let go of once.
  for (let count = 0; count < 40; count += 1) await page.keyboard.down('Enter')
  await expect(next).toBeDisabled()
  const address = page.url()
  await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('body')
  expect(page.url()).toBe(address)
})
