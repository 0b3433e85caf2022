import { expect } from '@playwright/test'
import { axeViolations } from '../support/axe-violations'
import { test } from '../support/journey'
import { serveNewerData } from '../support/newer-data'

const CITED = '/?t=2019-04-20&sel=link:cn-mx-precursors&view=table&data=2026.11.24'

test.describe('a link made with earlier data', () => {
  test.beforeEach(async ({ page }) => {
    await serveNewerData(page)
  })

  test('opens what was cited, and says what newer data makes of it', async ({ page }) => {
    await page.goto(CITED)
    const strip = page.getByRole('region', { name: 'Data version' })
    await expect(strip.getByRole('status')).toHaveText(
      'Data of 24 November 2026, as the link asks.',
    )
    await expect(
      strip.getByText(
        'With data of 3 March 2027, in this view: 1 event in force was added; the level of Precursors, China to Mexico on this day was significant and is major.',
      ),
    ).toBeVisible()
    const row = page.getByRole('row', { name: /^Precursors, China to Mexico/ })
    await expect(row).toContainText('significant')
    await expect(page.getByText('A treaty comes to light')).toHaveCount(0)
  })

  test('follows the view: on another day it says what differs there', async ({ page }) => {
    await page.goto(CITED.replace('2019-04-20', '2022-08-04'))
    const strip = page.getByRole('region', { name: 'Data version' })
    await expect(strip).toContainText('With data of 3 March 2027, in this view: 2 events in force')
    await page.goto(CITED.replace('2019-04-20', '2018-01-01'))
    await expect(strip).toContainText(
      'With data of 3 March 2027, nothing in this view is different.',
    )
  })

  test('lists what changed, what touches the view first, and gives the focus back', async ({
    page,
  }) => {
    await page.goto(CITED)
    await page.getByRole('button', { name: 'What changed' }).click()
    const sheet = page.getByRole('dialog', { name: 'What changed' })
    await expect(
      sheet.getByText('From the data of 24 November 2026 to the data of 3 March 2027.'),
    ).toBeVisible()
    await expect(sheet.getByRole('heading', { level: 3 })).toHaveText([
      'In this view, 20 April 2019',
      'Elsewhere',
    ])
    await expect(sheet.getByRole('list', { name: 'Levels' }).getByRole('listitem')).toContainText([
      'from 10 April 2019 until 1 May 2019: was significant, is major',
    ])
    const events = sheet.getByRole('list', { name: 'Events' })
    await expect(events.first()).toContainText('A treaty comes to light added')
    await expect(events.last()).toContainText('date: 5 August 2022 → 4 August 2022')
    await expect(sheet.getByRole('list', { name: 'Sources' })).toContainText(
      'A report of 2027 added',
    )
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'What changed' })).toBeFocused()
  })

  test('leads to the newest data and back, in the page and through the history', async ({
    page,
  }) => {
    await page.goto(CITED)
    const strip = page.getByRole('region', { name: 'Data version' })
    const row = page.getByRole('row', { name: /^Precursors, China to Mexico/ })
    await strip.getByRole('button', { name: 'Show current' }).click()
    await expect(page).not.toHaveURL(/data=/)
    await expect(row).toContainText('major')
    await expect(strip.getByRole('status')).toHaveText(
      'Data of 3 March 2027; the link asks for 24 November 2026.',
    )
    await expect(strip.getByRole('button', { name: 'What changed' })).toBeFocused()
    await strip.getByRole('button', { name: 'See it as it was' }).click()
    await expect(page).toHaveURL(/data=2026\.11\.24$/)
    await expect(row).toContainText('significant')
    await page.goBack()
    await expect(row).toContainText('major')
    await strip.getByRole('button', { name: 'Close the notice' }).click()
    await expect(strip).toHaveCount(0)
  })

  test('keeps the name of its data on screen however short the notice is made', async ({
    page,
  }) => {
    await page.goto(CITED)
    const strip = page.getByRole('region', { name: 'Data version' })
    await strip.getByRole('button', { name: 'Shorten the notice' }).click()
    await expect(strip.getByRole('status')).toHaveText('Data of 24 November 2026')
    await expect(strip.getByText(/in this view/)).toHaveCount(0)
    await expect(strip.getByRole('button', { name: 'Show current' })).toBeVisible()
  })

  test('leaves its text a line of some forty letters beside its buttons, also on a narrow desk', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 900, height: 768 })
    await page.goto(CITED.replace('&view=table', ''))
    const strip = page.getByRole('region', { name: 'Data version' })
    const text = await strip.getByText(/in this view/).boundingBox()
    await expect(strip.getByRole('button', { name: 'What changed' })).toBeInViewport()
    expect(text?.width).toBeGreaterThan(250)
  })

  test('takes its sources from the same version, and is copied with it', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(CITED)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.getByText(/state of 20 April 2019, data version 2026\.11\.24,/)).toBeVisible()
    await page.getByRole('tab', { name: 'Data' }).click()
    await expect
      .poll(() => asked)
      .toContain('/api/v1/chains/fentanyl/versions/2026.11.24/sources.json')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Copy link' }).first().click()
    await expect(page.getByText('Link to this view copied.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(CITED)
    expect(asked).not.toContain('/api/v1/chains/fentanyl/sources.json')
  })

  test('keeps names that have changed since, and follows them into the newest data', async ({
    page,
  }) => {
    await page.goto('/?scope=regional&sel=place:mx-sinaloa&view=table&data=2026.11.24')
    const inspector = page.getByRole('region', { name: 'Inspector' })
    await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Sinaloa')
    await expect(page).toHaveURL(/sel=place:mx-sinaloa/)
    await page.getByRole('button', { name: 'Show current' }).click()
    await expect(page).toHaveURL(/sel=place:sinaloa/)
    await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Sinaloa')
    await expect(page.getByText(/was ignored/)).toHaveCount(0)
  })

  test('shows it on the claims page too, above the claims', async ({ page }) => {
    await page.goto('/?view=claims&data=2026.11.24')
    const strip = page.getByRole('region', { name: 'Data version' })
    const title = page.getByRole('heading', { name: 'The 74 claims of the essay' })
    await expect(strip).toBeVisible()
    await expect(async () => {
      const [above, below] = await Promise.all([strip.boundingBox(), title.boundingBox()])
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0)
    }).toPass()
  })
})

test.describe('a record that the newest data changed', () => {
  test.beforeEach(async ({ page }) => {
    await serveNewerData(page)
  })

  test('says in one line what is different, which opens the list of all changes', async ({
    page,
  }) => {
    await page.goto('/?t=2022-08-05&view=table&sel=event:china-suspends-drug-cooperation-2022')
    const inspector = page.getByRole('region', { name: 'Inspector' })
    const line = inspector.getByRole('button', { name: 'Changed on 3 March 2027: date.' })
    await line.click()
    const sheet = page.getByRole('dialog', { name: 'What changed' })
    await expect(
      sheet.getByText('From the data of 24 November 2026 to the data of 3 March 2027.'),
    ).toBeVisible()
    // The list stays while one record after the other is looked at.
    await sheet.getByRole('button', { name: 'A treaty comes to light' }).click()
    await expect(inspector.getByText('New on 3 March 2027.')).toBeVisible()
    await page.goBack()
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
    await line.click()
    await expect(sheet).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(line).toBeFocused()
  })

  test('a route says so too, and what did not change says nothing', async ({ page }) => {
    await page.goto('/?t=2019-04-20&view=table&sel=link:cn-mx-precursors')
    const inspector = page.getByRole('region', { name: 'Inspector' })
    await expect(inspector.getByText('Changed on 3 March 2027: level on some dates.')).toBeVisible()
    await page.goto('/?t=2019-04-20&view=table&sel=event:woodside-summit-2023')
    await expect(inspector.getByRole('heading', { level: 2 })).toBeVisible()
    await expect(inspector.getByText(/on 3 March 2027/)).toHaveCount(0)
  })

  test('asks for nothing before a record is looked at', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto('/?t=2019-04-20&view=table')
    await expect(page.getByRole('table', { name: 'Routes' })).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(asked).not.toContain('/api/v1/chains/fentanyl/changed.json')
    await page.getByRole('button', { name: 'Precursors, China to Mexico' }).first().click()
    await expect.poll(() => asked).toContain('/api/v1/chains/fentanyl/changed.json')
  })
})

test.describe('a link made with data that is not here', () => {
  test('newer than what is served shows what is served, and says so', async ({ page }) => {
    await page.goto('/?t=2019-04-20&view=table&data=2099.1.1')
    await expect(
      page.getByText(/^This link was made with the data of 1 January 2099, which is newer/),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Close notice' }).click()
    await expect(page.getByText('1 January 2099')).toHaveCount(0)
  })

  test('and not kept shows what is served, and says so', async ({ page }) => {
    await page.goto('/?t=2019-04-20&view=table&data=2020.1.1')
    await expect(
      page.getByText(
        /^This link was made with the data of 1 January 2020, which is not kept here\. You are seeing the data of \d/,
      ),
    ).toBeVisible()
    await expect(page.getByRole('table', { name: 'Routes' })).toBeVisible()
    await page.getByRole('button', { name: 'Use the newest' }).click()
    await expect(page).toHaveURL(/\?t=2019-04-20&view=table$/)
    await expect(page.getByText('1 January 2020')).toHaveCount(0)
  })

  test('and does not arrive shows what is served, and says how to try again', async ({ page }) => {
    await page.route('**/versions/2020.1.1.json', (route) => route.abort())
    await page.goto('/?t=2019-04-20&view=table&data=2020.1.1')
    await expect(page.getByText(/which did not arrive; reload the page to try again/)).toBeVisible()
    await expect(page.getByRole('table', { name: 'Routes' })).toBeVisible()
  })
})

test('a link made with the data that is served says nothing of versions', async ({ page }) => {
  const chain = await (await page.request.get('/api/v1/chains/fentanyl.json')).json()
  await page.goto(`/?t=2019-04-20&view=table&data=${chain.version}`)
  await expect(page.getByRole('table', { name: 'Routes' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Data version' })).toHaveCount(0)
  await expect(page.getByText('This link was made with')).toHaveCount(0)
})
