import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/journey'

const dock = (page: Page): Locator => page.getByRole('region', { name: 'Time' })
const outcomes = (page: Page): Locator => dock(page).getByRole('list', { name: 'Outcomes' })
/** All routes, and the outcomes below them. */
const unfold = (page: Page) => dock(page).getByRole('button', { name: 'All routes' }).click()
const checkbox = (page: Page, about: RegExp): Locator => page.getByRole('checkbox', { name: about })

test.describe('outcomes on the axis of the routes', () => {
  test('deaths over 12 months stand there once the dock is unfolded, with the value of the day', async ({
    page,
  }) => {
    await page.goto('/?t=2024-09-01&view=table')
    await expect(outcomes(page)).toHaveCount(0)
    await unfold(page)
    await expect(outcomes(page)).toContainText(
      /58,546 deaths.*12 months to August 2024 · Predicted by the CDC · Reported so far: 58,042/,
    )
    await page.getByRole('slider', { name: 'Day' }).press('ArrowLeft')
    await expect(outcomes(page)).toContainText(/61,334 deaths.*12 months to July 2024/)
    await page.goto('/?t=2025-06-01&view=table')
    await expect(outcomes(page)).toContainText('12 months to May 2025, provisional')
    await page.goto('/?t=2014-06-01&view=table')
    await expect(outcomes(page)).toContainText('no figure for this day')
  })

  test('all values, the unit, the source and why it reacts slowly are read by keyboard', async ({
    page,
  }) => {
    await page.goto('/?t=2024-09-01&view=table')
    await unfold(page)
    await outcomes(page)
      .getByRole('button', { name: /^US deaths, synthetic opioids/ })
      .focus()
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'US deaths, synthetic opioids' })
    await expect(sheet).toContainText('Reacts slowly.')
    await expect(sheet).toContainText('Never add points together.')
    await expect(sheet).toContainText('Source: US Centers for Disease Control')
    const row = sheet
      .getByRole('table', { name: /US deaths involving synthetic opioids/ })
      .getByRole('row', { name: /^August 2024/ })
    await expect(row).toContainText('58,546')
    await expect(row).toContainText('58,042')
    await expect(
      sheet.getByRole('row', { name: /^November 2025/ }).getByText('not available'),
    ).toBeAttached()
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
  })

  test('others are chosen beside it, each in a lane of its own, and are in the address', async ({
    page,
  }) => {
    await page.goto('/?t=2025-06-01&view=table')
    await dock(page).getByRole('button', { name: 'Outcomes' }).click()
    await expect(page.getByText(/seizures measure enforcement, not flow/).first()).toBeVisible()
    await checkbox(page, /^Fentanyl tariff on China/).check()
    await checkbox(page, /^Fentanyl seized, US per fiscal year/).check()
    await expect(page).toHaveURL(/series=us-t404-12month,tariff-china-fentanyl,cbp-fentanyl-fy/)
    await page.keyboard.press('Escape')
    const lanes = outcomes(page).getByRole('listitem')
    await expect(lanes).toHaveCount(3)
    await expect(lanes.nth(1)).toContainText(/20%.*since 4 March 2025/)
    await expect(lanes.nth(2)).toContainText(/12,027.3 lb.*in fiscal year 2025/)
    await page.goBack()
    await expect(lanes).toHaveCount(2)
  })

  test('all of them can be put away', async ({ page }) => {
    await page.goto('/?view=table')
    await unfold(page)
    await expect(outcomes(page)).toBeVisible()
    await dock(page).getByRole('button', { name: 'Outcomes' }).click()
    await checkbox(page, /^US deaths, synthetic opioids over 12 months/).uncheck()
    await expect(page).toHaveURL(/series=none/)
    await expect(outcomes(page)).toHaveCount(0)
  })
})

test.describe('US states by death rate', () => {
  test('are switched on with their legend: the year, the steps, what is missing', async ({
    page,
  }) => {
    await page.goto('/?t=2019-05-01')
    await dock(page).getByRole('button', { name: 'Outcomes' }).click()
    await page.getByRole('switch', { name: 'US states by death rate' }).click()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/tint=deaths/)
    const legend = page.getByRole('region', { name: 'US states by death rate' })
    await expect(legend).toContainText('per 100,000 residents, 2019')
    await expect(legend.getByRole('listitem')).toHaveText([
      'under 5',
      '5–10',
      '10–20',
      '20–40',
      '40+',
      'no figure',
    ])
    await expect(legend).toContainText('not adjusted for age')
    await page.goto('/?t=2026-01-01&tint=deaths')
    await expect(legend).toContainText('2024 (the last year with figures)')
  })
})

test.describe('the score', () => {
  test('says under the pointer what a route did then, and a click inspects it', async ({
    page,
  }) => {
    await page.goto('/?t=2024-09-01&view=table')
    const name = dock(page).getByRole('button', { name: 'Precursors, China to Mexico' })
    const slider = page.getByRole('slider', { name: 'Day' })
    const [nameBox, sliderBox] = [await name.boundingBox(), await slider.boundingBox()]
    if (!nameBox || !sliderBox) throw new Error('the dock is not laid out')
    const [x, y] = [sliderBox.x + sliderBox.width * 0.6, nameBox.y + nameBox.height / 2]
    await page.mouse.move(x, y)
    const tip = page.locator('[popover="manual"]:popover-open')
    await expect(tip).toContainText('Precursors, China to Mexico')
    await expect(tip).toContainText('Dominant since May 2019', { ignoreCase: true })
    await expect(tip).toContainText(/said to restrict it/)
    await page.mouse.click(x, y)
    await expect(page).toHaveURL(/sel=link:cn-mx-precursors/)
    await page.mouse.move(x, 20)
    await expect(tip).toHaveCount(0)
  })
})
