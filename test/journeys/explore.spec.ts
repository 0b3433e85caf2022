import { expect, type Page } from '@playwright/test'
import { test } from '../support/journey'

const day = (page: Page) => page.getByRole('slider', { name: 'Day' })

test.describe('the time slider', () => {
  test('opens on the turn of 2019 and says how many events are in force', async ({ page }) => {
    await page.goto('/')
    await expect(day(page)).toHaveAttribute('aria-valuetext', /^1 May 2019, \d+ events in force$/)
    expect(new URL(page.url()).search).toBe('')
  })

  test('moves by a day with arrows, by a month with Page keys, to the ends with Home and End', async ({
    page,
  }) => {
    await page.goto('/?t=2019-05-31')
    const slider = day(page)
    await slider.focus()
    await page.keyboard.press('ArrowRight')
    await expect(slider).toHaveAttribute('aria-valuetext', /^1 June 2019,/)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('PageUp')
    await expect(slider).toHaveAttribute('aria-valuetext', /^30 June 2019,/)
    await page.keyboard.press('PageDown')
    await expect(slider).toHaveAttribute('aria-valuetext', /^30 May 2019,/)
    await page.keyboard.press('Home')
    await expect(slider).toHaveAttribute('aria-valuetext', /^1 January 2013,/)
    await page.keyboard.press('End')
    await expect(slider).toHaveAttribute('aria-valuetext', /2026,/)
  })

  test('follows the pointer along the axis, and the address follows the slider', async ({
    page,
  }) => {
    await page.goto('/')
    const box = await day(page).boundingBox()
    if (!box) throw new Error('the slider has no place on the screen')
    await page.mouse.move(box.x + box.width * 0.25, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 5 })
    await page.mouse.up()
    await expect(day(page)).toHaveAttribute('aria-valuetext', / (2019|2020), /)
    await expect(page).toHaveURL(/\?t=20(19|20)-/)
  })

  test('takes a typed date, and says in one sentence what it can’t read', async ({ page }) => {
    await page.goto('/')
    const field = page.getByRole('textbox', { name: 'Date' })
    await field.fill('5 August 2022')
    await field.press('Enter')
    await expect(day(page)).toHaveAttribute('aria-valuetext', /^5 August 2022,/)
    await field.fill('5/8/22')
    await field.press('Enter')
    await expect(page.getByText('“5/8/22” is not a date')).toBeVisible()
    await expect(day(page)).toHaveAttribute('aria-valuetext', /^5 August 2022,/)
  })

  test('goes from event to event', async ({ page }) => {
    await page.goto('/?t=2022-08-01')
    await page.getByRole('button', { name: 'Next event' }).click()
    await expect(day(page)).toHaveAttribute('aria-valuetext', /^2 August 2022,/)
    await page.getByRole('button', { name: 'Next event' }).click()
    await expect(day(page)).toHaveAttribute('aria-valuetext', /^5 August 2022,/)
    await page.getByRole('button', { name: 'Previous event' }).click()
    await expect(day(page)).toHaveAttribute('aria-valuetext', /^2 August 2022,/)
  })

  test('plays by the calendar until paused', async ({ page }) => {
    await page.goto('/?t=2019-01-01')
    await page.getByRole('button', { name: 'How it plays: By event' }).click()
    const sheet = page.getByRole('dialog', { name: 'How it plays' })
    await sheet.getByRole('button', { name: /^By calendar/ }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await expect(day(page)).not.toHaveAttribute('aria-valuetext', /^1 January 2019,/)
    await page.getByRole('button', { name: 'Pause' }).click()
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  })
})

test.describe('an event', () => {
  test('can be switched off: map, table, inspector and address follow, and one click restores', async ({
    page,
  }) => {
    await page.goto('/?view=table&sel=event:china-class-control-2019&t=2020-01-01')
    const row = page
      .getByRole('table', { name: 'Routes' })
      .getByRole('row', { name: /Finished drug, China to the US/ })
    await expect(row).toContainText('minor')
    const inspector = page.getByRole('region', { name: 'Inspector' })
    await inspector.getByRole('switch').click()
    await expect(row).toContainText('major')
    await expect(page).toHaveURL(/off=china-class-control-2019/)
    const banner = page.getByRole('status', { name: 'What-if' })
    await expect(banner).toContainText('1 event off')
    await expect(banner).toContainText('not a forecast')
    await banner.getByRole('button', { name: 'Put everything back' }).press('Enter')
    await expect(row).toContainText('minor')
    await expect(banner).toBeHidden()
    // The keyboard goes on where it came from.
    await expect(inspector.getByRole('switch')).toBeFocused()
    await expect(page).not.toHaveURL(/off=/)
  })

  test('leads to the routes it acts on, and a route leads back to its events', async ({ page }) => {
    // So low that a panel is scrolled.
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.goto('/?t=2024-09-01')
    const inspector = page.getByRole('region', { name: 'Inspector' })
    const headline = page.getByRole('region', { name: 'Event', exact: true })
    await headline.getByRole('button', { name: /^Precursors, China to Mexico/ }).click()
    await expect(
      inspector.getByRole('heading', { name: 'Precursors, China to Mexico' }),
    ).toBeVisible()
    const ledger = inspector.getByRole('list', { name: 'What is said to have changed it' })
    await expect(ledger).toContainText('significant → dominant')
    // However far it was read: what is opened next begins at its beginning.
    await inspector.hover()
    await page.mouse.wheel(0, 600)
    await expect(
      inspector.getByRole('heading', { name: 'Precursors, China to Mexico' }),
    ).not.toBeInViewport()
    await ledger
      .getByRole('button', { name: /Networks turn to precursors/ })
      .first()
      .click()
    await expect(
      inspector.getByRole('heading', { name: /Networks turn to precursors/ }),
    ).toBeInViewport()
    await expect(page).toHaveURL(/sel=event:shift-to-precursors-2019/)
    // Closed, it gives its place back to the headline.
    await expect(headline).toHaveCount(0)
    await inspector.getByRole('button', { name: 'Close', exact: true }).click()
    const title = 'China restricts three more precursors'
    await headline.getByRole('button', { name: title, exact: true }).press('Enter')
    await expect(inspector.getByRole('heading', { name: title })).toBeInViewport()
    await page.keyboard.press('Escape')
    await expect(headline.getByRole('button', { name: title, exact: true })).toBeFocused()
  })

  test('is found by text, who acted and kind', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'All events' }).click()
    const list = page.getByRole('list', { name: 'Events' })
    await page.getByRole('searchbox', { name: 'Search events' }).fill('taiwan visit')
    await expect(list.getByRole('listitem')).not.toHaveCount(0)
    await expect(list).toContainText('Taiwan')
    await page.getByRole('button', { name: 'Clear filter' }).click()
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('tariff')
    await expect(list).toContainText(/tariff/i)
    await expect(list).not.toContainText('Busan: ')
  })

  test('has a list that takes the place of the headline, and that Escape and its own button close', async ({
    page,
  }) => {
    await page.goto('/')
    const opener = page.getByRole('button', { name: 'All events' })
    const list = page.getByRole('list', { name: 'Events' })
    await opener.click()
    await expect(list.locator('[data-now]')).toBeInViewport()
    const close = page.getByRole('button', { name: 'Close the list of events' })
    await expect(close).toBeInViewport({ ratio: 1 })
    await expect(opener).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(list).toHaveCount(0)
    await expect(opener).toBeFocused()
    await opener.click()
    await close.click()
    await expect(list).toHaveCount(0)
  })
})

test('the first card shows whole lines only, and counts the effects that have no room', async ({
  page,
}) => {
  const card = page.getByRole('complementary', { name: 'Events' })
  const effects = card.getByRole('list', { name: 'Described effects' })
  // What somebody unfolded is remembered, and takes the way in away.
  const firstVisit = async () => {
    await page.goto('/')
    await page.evaluate(() => sessionStorage.clear())
    await page.reload()
  }
  const beyondPx = () => card.evaluate((box) => box.scrollHeight - box.clientHeight)
  for (const [width, height] of [
    [1280, 720],
    [1366, 768],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await firstVisit()
    await expect(page.getByRole('button', { name: /min read/ })).toBeInViewport({ ratio: 1 })
    await expect(effects).toBeVisible()
    expect(await beyondPx()).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: 'All routes', exact: true }).click()
    await expect(effects.getByRole('button', { name: /^[123] (more )?effects?$/ })).toBeVisible()
    expect(await beyondPx()).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize({ width: 1280, height: 720 })
  await firstVisit()
  await effects.getByRole('button', { name: /more effects?$/ }).click()
  await expect(page).toHaveURL(/sel=event:china-class-control-2019/)
})

test('a route of the map of countries is led to from the map of regions', async ({ page }) => {
  await page.goto('/?sel=link:cn-mx-precursors&scope=regional')
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await inspector.getByRole('button', { name: 'Choose “Countries”' }).click()
  await expect(
    inspector.getByRole('heading', { name: 'Precursors, China to Mexico' }),
  ).toBeVisible()
  await expect(page).not.toHaveURL(/scope=/)
})

test('a day after the verified period says so beside the date', async ({ page }) => {
  await page.goto('/?t=2026-11-15')
  const dock = page.getByRole('region', { name: 'Time' })
  await expect(dock.getByText(/events in force · not verified after June 2026/)).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.getByText('not verified after June 2026').first()).toBeInViewport({ ratio: 1 })
  await page.goto('/?t=2026-06-15')
  await expect(page.getByText('not verified after June 2026')).toHaveCount(0)
})

test.describe('the table', () => {
  test('says the same as the map, and sorts', async ({ page }) => {
    await page.goto('/?t=2019-05-01&view=table')
    const table = page.getByRole('table', { name: 'Routes' })
    // As they are read: what explains three of them is hidden until it is asked for.
    await expect(table.getByRole('columnheader')).toHaveText(
      ['Route', 'What flows', 'From', 'To', 'Level', 'Measures', 'Since', 'Because of'],
      { useInnerText: true },
    )
    await expect(table.getByRole('row', { name: /Precursors, China to Mexico/ })).toContainText(
      'dominant',
    )
    await table.getByRole('button', { name: 'Level' }).click()
    await expect(table.getByRole('columnheader', { name: 'Level' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    const rows = table.getByRole('row')
    await expect(rows.nth(1)).toContainText('documented, size unknown')
    await table.getByRole('button', { name: 'Level' }).click()
    await expect(rows.nth(1)).toContainText(/dominant|close/)
  })
})
