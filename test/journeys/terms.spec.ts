import { expect, type Page } from '@playwright/test'
import { axeViolations } from '../support/axe-violations'
import { test } from '../support/journey'

const LINK = '/?t=2024-09-01&view=table&sel=link:cn-mx-precursors'
const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' })
const term = (page: Page) => inspector(page).getByRole('button', { name: 'Level', exact: true })
/** Of the one that shows; others wait hidden beside their words. */
const tip = (page: Page) => page.getByRole('tooltip').filter({ visible: true })

test.describe('a word that has to be learnt', () => {
  test('explains itself under the pointer, and as long as that is on it or on the text', async ({
    page,
  }) => {
    await page.goto(LINK)
    await term(page).hover()
    await expect(tip(page)).toHaveText(/^How large a part sources say a route plays/)
    await tip(page).hover()
    await expect(tip(page)).toBeVisible()
    await inspector(page).getByRole('heading', { level: 2 }).hover()
    await expect(tip(page)).toHaveCount(0)
  })

  test('explains itself to the keyboard, is read out with its word, and goes on Escape', async ({
    page,
  }) => {
    await page.goto(LINK)
    await inspector(page).getByRole('button', { name: 'Route', exact: true }).focus()
    // Past the line on what the newest version of the data changed.
    await expect(async () => {
      await page.keyboard.press('Tab')
      await expect(term(page)).toBeFocused({ timeout: 500 })
    }).toPass()
    await expect(term(page)).toHaveAccessibleDescription(/a rank based on their wording/)
    await expect(tip(page)).toHaveText(/a rank based on their wording/)
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(tip(page)).toHaveCount(0)
    await expect(term(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(tip(page)).toHaveCount(1)
    await page.keyboard.press('Tab')
    await expect(tip(page)).toHaveText(/^An act of a state or court/)
  })

  test('in a sheet: Escape closes the explanation first, then the sheet', async ({ page }) => {
    await page.goto('/?t=2024-09-01&view=table')
    await page.getByRole('button', { name: 'What if', exact: true }).click()
    const sheet = page.getByRole('dialog', { name: 'What if' })
    await sheet.getByRole('button', { name: 'What is a what-if?' }).focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(tip(page)).toHaveText(/is not a forecast\.$/)
    await page.keyboard.press('Escape')
    await expect(tip(page)).toHaveCount(0)
    await expect(sheet).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
  })

  test('in the head of a column it is the button that sorts: one stop of the keyboard', async ({
    page,
  }) => {
    await page.goto('/?t=2024-09-01&view=table')
    const table = page.getByRole('table', { name: 'Routes' })
    await table.getByRole('button', { name: 'To', exact: true }).focus()
    await page.keyboard.press('Tab')
    await expect(table.getByRole('button', { name: 'Level' })).toBeFocused()
    await expect(tip(page)).toHaveText(/^How large a part/)
    await page.keyboard.press('Tab')
    await expect(table.getByRole('button', { name: 'Measures' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(table.getByRole('columnheader', { name: 'Measures' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
  })

  test('stands in the key with all the others', async ({ page }) => {
    await page.goto('/?t=2024-09-01')
    await page.getByRole('button', { name: 'Key', exact: true }).click()
    const key = page.getByRole('dialog', { name: 'How to read the map' })
    await expect(key.getByRole('term').filter({ hasText: 'Share of seizures' })).toBeAttached()
    await expect(key.getByText(/^Whose statements the map counts/)).toBeAttached()
  })
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('a tap shows it within the screen, and another one, or one elsewhere, sends it away', async ({
    page,
  }) => {
    await page.goto(LINK.replace('&view=table', ''))
    const word = page.getByRole('button', { name: 'Measures', exact: true })
    await word.tap()
    await expect(tip(page)).toHaveText(/^An act of a state or court/)
    await expect(tip(page)).toBeInViewport({ ratio: 1 })
    await word.tap()
    await expect(tip(page)).toHaveCount(0)
    await word.tap()
    await page.getByRole('heading', { level: 2, name: 'Precursors, China to Mexico' }).tap()
    await expect(tip(page)).toHaveCount(0)
    const box = await word.evaluate((element) => {
      const { top, bottom } = getComputedStyle(element, '::after')
      return (
        element.getBoundingClientRect().height - Number.parseFloat(top) - Number.parseFloat(bottom)
      )
    })
    expect(box).toBeGreaterThanOrEqual(40)
  })
})
