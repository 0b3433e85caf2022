import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/journey'
import { pageTexts } from '../support/programs/read-pdf'

const claims = (page: Page) => page.getByRole('list', { name: 'Claims' }).getByRole('article')
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search claims' })
const count = (page: Page) => page.getByRole('main', { name: 'Claims' }).getByRole('status')

test.describe('the claims page', () => {
  test('lists all 74 claims in order, each with its check, what it is attached to, and sources', async ({
    page,
  }) => {
    await page.goto('/?view=claims')
    await expect(claims(page)).toHaveCount(74)
    await expect(count(page)).toHaveText('74 claims')
    const names = await claims(page).getByRole('heading', { level: 3 }).allTextContents()
    expect(names.map((name) => name.split(':')[0])).toEqual(
      Array.from({ length: 74 }, (_, i) => `C${i + 1}`),
    )
    const one = page.getByRole('article', { name: /^C30:/ })
    await expect(one).toContainText('The Atlantic')
    await expect(one).toContainText('Partly supported')
    await expect(one.getByRole('list', { name: 'Other accounts of C30' })).toContainText(
      /Chinese State Council.*US Congressional Research Service/s,
    )
    await expect(one.getByRole('button', { name: /Finished drug, China to the US/ })).toBeVisible()
    await one
      .getByText(/^\d+ sources$/)
      .first()
      .click()
    await expect(one.getByRole('link', { name: /./ }).nth(1)).toHaveAttribute('href', /^https/)
  })

  test('is searched by number and by words, and filtered by verdict, voice and kind', async ({
    page,
  }) => {
    await page.goto('/?view=claims')
    await search(page).fill('30')
    await expect(claims(page)).toHaveCount(1)
    await expect(count(page)).toHaveText('1 of 74 claims')
    await search(page).fill('NALOXONE  embassy')
    await expect(page.getByRole('article', { name: /^C48:/ })).toBeVisible()
    await page.getByRole('button', { name: 'Clear filter' }).click()
    await expect(claims(page)).toHaveCount(74)
    await page.getByRole('button', { name: /Contested/ }).click()
    await expect(claims(page)).toHaveCount(7)
    await page.getByRole('combobox', { name: 'Who says it' }).selectOption('official')
    await page.getByRole('combobox', { name: 'Kind of claim' }).selectOption('lever')
    await expect(claims(page)).toHaveCount(0)
    await expect(page.getByText('No claim matches; use fewer words')).toBeVisible()
  })

  test('jumps to the claim that the address names', async ({ page }) => {
    await page.goto('/?view=claims#C48')
    const one = page.getByRole('article', { name: /^C48:/ })
    await expect(one).toBeInViewport()
    await expect(one).toBeFocused()
    await page.getByRole('link', { name: 'Link to claim C49' }).click()
    await expect(page).toHaveURL(/\?view=claims#C49$/)
    await expect(page.getByRole('article', { name: /^C49:/ })).toBeFocused()
  })

  test('leads to what a claim is attached to on the map, and one step back leads to it again', async ({
    page,
  }) => {
    await page.goto('/?view=claims#C30')
    await page
      .getByRole('article', { name: /^C30:/ })
      .getByRole('button', { name: /Finished drug, China to the US/ })
      .click()
    await expect(page).toHaveURL(/\?sel=link:cn-us-finished(#|$)/)
    const inspector = page.getByRole('region', { name: 'Inspector' })
    await expect(
      inspector.getByRole('heading', { name: 'Finished drug, China to the US' }),
    ).toBeVisible()
    await inspector.getByText(/claims of the essay/).click()
    await expect(inspector.getByText(/^C30 According to the (?:article|essay)/)).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('article', { name: /^C30:/ })).toBeInViewport()
  })

  test('is reached from a claim in the inspector', async ({ page }) => {
    await page.goto('/?sel=link:cn-us-finished')
    const inspector = page.getByRole('region', { name: 'Inspector' })
    await inspector.getByText(/claims of the essay/).click()
    await inspector.getByRole('link', { name: 'C30', exact: true }).click()
    await expect(page).toHaveURL(/view=claims#C30$/)
    await expect(page.getByRole('article', { name: /^C30:/ })).toBeInViewport()
  })

  test('is printed whole, and so is the table, without what stands round them', async ({
    page,
  }, testInfo) => {
    const print = async (name: string) => {
      const path = testInfo.outputPath(`${name}.pdf`)
      await page.pdf({ path, format: 'A4' })
      return pageTexts(path)
    }
    await page.goto('/?view=claims')
    await expect(claims(page)).toHaveCount(74)
    const [first, ...rest] = await print('claims')
    expect(first).toContain('74 claims')
    // Lines of a page break elsewhere; the first words of the last claim stand in one.
    expect(rest.length).toBeGreaterThan(10)
    const lastClaim = await claims(page).last().getByRole('heading', { level: 3 }).textContent()
    const lastWords = `${lastClaim}`
      .replace(/^C\d+: */, '')
      .split(/\s+/)
      .slice(0, 4)
      .join(' ')
    expect(rest.join()).toContain(lastWords)
    expect(first).not.toContain('Copy link')

    await page.goto('/?view=table&t=2024-09-01')
    const events = page.getByRole('list', { name: 'Events in force' }).getByRole('listitem')
    const last = await events.last().getByRole('button').textContent()
    const table = (await print('table')).join('\n')
    expect(table).toContain('Routes on 1 September 2024')
    expect(table).toContain(`${last}`)
    expect(table).not.toContain('Copy link')
  })

  test('is no wider than the screen of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/?view=claims&theme=light#C6')
    await expect(claims(page)).toHaveCount(74)
    const excessPx = await page
      .getByRole('main', { name: 'Claims' })
      .evaluate((main) => main.scrollWidth - main.clientWidth)
    expect(excessPx).toBe(0)
  })
})

test.describe('taking it away', () => {
  const sheet = (page: Page) => page.getByRole('dialog', { name: 'Share' })
  const open = async (page: Page, part: 'Link' | 'Data') => {
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await sheet(page).getByRole('tab', { name: part }).click()
  }

  async function take(page: Page, name: RegExp) {
    const downloading = page.waitForEvent('download')
    await sheet(page).getByRole('button', { name }).click()
    const file = await downloading
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
  }

  test('a citation names item, day, what-if, data version and an address that opens the same', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/?t=2024-09-01&view=table&sel=link:cn-mx-precursors&off=woodside-summit-2023')
    await open(page, 'Link')
    await sheet(page).getByRole('button', { name: 'Copy citation' }).click()
    await expect(sheet(page).getByRole('status')).toHaveText('Citation copied.')
    await sheet(page).getByRole('tab', { name: 'Picture' }).click()
    await expect(sheet(page).getByRole('status')).not.toContainText('Citation')
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toMatch(
      /^“Precursors, China to Mexico”, in: Chokepoint, “The fentanyl supply chain”, state of 1 September 2024 \(what-if with 1 event off: At Woodside, .* not a forecast\), data version \d{4}\.\d+\.\d+, http/,
    )
    await page.goto(text.slice(text.lastIndexOf('http')))
    await expect(page.getByRole('status', { name: 'What-if' })).toContainText('1 event off')
    await expect(page.getByRole('slider', { name: 'Day' })).toHaveAttribute(
      'aria-valuetext',
      /^1 September 2024,/,
    )
  })

  test('the link is a QR code, large for a hall, and saved as SVG and PNG', async ({ page }) => {
    await page.goto('/?t=2024-09-01&view=table&off=woodside-summit-2023')
    await open(page, 'Link')
    await expect(
      sheet(page)
        .getByText(/t=2024-09-01&off=woodside-summit-2023/)
        .filter({ visible: true }),
    ).toHaveCount(2)
    for (const kind of ['SVG', 'PNG']) {
      const downloading = page.waitForEvent('download')
      await sheet(page)
        .getByRole('button', { name: `QR, ${kind}` })
        .click()
      const name = `chokepoint-qr-2024-09-01-what-if.${kind.toLowerCase()}`
      expect((await downloading).suggestedFilename()).toBe(name)
    }
    await sheet(page)
      .getByRole('button', { name: /^QR code/ })
      .click()
    const hall = page.getByRole('dialog', { name: 'QR code' })
    await expect(hall.getByRole('img', { name: 'QR code of this link' })).toBeVisible()
    await expect(hall).toContainText('1 September 2024, what-if')
    await page.keyboard.press('Escape')
    await expect(hall).toBeHidden()
  })

  test('routes, events, what acted on one and outcomes are saved as CSV with sources, day and address', async ({
    page,
  }) => {
    await page.goto('/?t=2024-09-01&view=table&sel=link:cn-mx-precursors')
    await open(page, 'Data')
    const links = await take(page, /^Routes on/)
    expect(links.name).toBe('chokepoint-links-2024-09-01.csv')
    expect(links.text).toMatch(/^\uFEFFlink,title,commodity,/)
    expect(links.text).toMatch(/\r\ncn-mx-precursors,.*,4,dominant,2019-05-01,.*2024-09-01,true,/)
    expect(links.text).toContain('&data=')
    expect((await take(page, /^Events in force/)).text).toContain('\r\nchina-class-control-2019,')
    expect((await take(page, /^What is said to have changed the selected route/)).name).toBe(
      'chokepoint-ledger-cn-mx-precursors-2024-09-01.csv',
    )
    const outcomes = await take(page, /^Outcomes shown/)
    expect(outcomes.text).toMatch(/\r\nus-t404-12month,.*,reported,.*,2015-01,5766,/)
  })

  test('all of it is saved as one JSON file', async ({ page }) => {
    await page.goto('/?t=2024-09-01&view=table&off=woodside-summit-2023')
    await open(page, 'Data')
    const file = await take(page, /^Everything/)
    expect(file.name).toBe('chokepoint-state-2024-09-01-what-if.json')
    const state = JSON.parse(file.text)
    expect(state).toMatchObject({ day: '2024-09-01', eventsOff: ['woodside-summit-2023'] })
    expect(state.whatIf).toContain('not a forecast')
    expect(state.links.length).toBeGreaterThan(5)
    expect(state.series[0].id).toBe('us-t404-12month')
    expect(state.sources.length).toBeGreaterThan(20)
  })
})
