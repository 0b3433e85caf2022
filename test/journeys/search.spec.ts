import { expect } from '@playwright/test'
import { axeViolations } from '../support/axe-violations'
import { test } from '../support/journey'

test.describe('the search', () => {
  test('is opened by a key from anywhere, says what matched, and leads there by keys alone', async ({
    page,
  }) => {
    await page.goto('/?view=table')
    await expect(page.getByRole('table').first()).toBeVisible()
    await page.keyboard.press('/')
    const dialog = page.getByRole('dialog', { name: 'Search' })
    const field = dialog.getByRole('combobox', { name: 'Search everything' })
    await expect(field).toBeFocused()
    await field.fill('woodside')
    await expect(dialog.getByRole('option').first()).toContainText('At Woodside, Biden and Xi')
    await field.fill('lopez obrador')
    await expect(dialog.getByRole('option').first()).toContainText(/López Obrador/)
    expect(await axeViolations(page)).toEqual([])
    await field.fill('woodside')
    await page.keyboard.press('ArrowDown')
    await expect(dialog.getByRole('option', { selected: true })).toHaveCount(1)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(page).toHaveURL('/?t=2023-11-15&sel=event:woodside-summit-2023')
    await page.goBack()
    await expect(page).toHaveURL('/?view=table')
  })

  test('finds claims and closes on Escape, with the focus where it was', async ({ page }) => {
    await page.goto('/?view=table')
    const button = page.getByRole('button', { name: 'Search', exact: true })
    await button.click()
    const dialog = page.getByRole('dialog', { name: 'Search' })
    await dialog.getByRole('combobox').fill('C30')
    await expect(dialog.getByRole('option').first()).toContainText('partly supported')
    await dialog.getByRole('option').first().click()
    await expect(page).toHaveURL('/?view=claims#C30')
    await page.keyboard.press('Control+k')
    await dialog.getByRole('combobox').fill('tariff')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  })
})
