import { expect, type Page } from '@playwright/test'
import { test } from '../support/journey'

const openSheet = async (page: Page, name: 'What if' | 'Compare') => {
  await page.getByRole('button', { name, exact: true }).click()
  return page.getByRole('dialog', { name })
}

const differences = (page: Page) => page.getByRole('table', { name: 'Differences' })

test.describe('a what-if', () => {
  test('is put in place by a question, lists what differs and because of what, and is restored', async ({
    page,
  }) => {
    await page.goto('/?t=2020-06-01')
    const sheet = await openSheet(page, 'What if')
    await expect(
      sheet.getByText('This takes out described effects; it is not a forecast.'),
    ).toBeVisible()
    await sheet
      .getByRole('button', {
        name: 'If China had not put all fentanyl-type drugs under control in 2019',
      })
      .click()
    await expect(page).toHaveURL(/off=china-class-control-2019/)
    const list = sheet.getByRole('list', { name: 'Differences' })
    const drug = list.getByRole('listitem').filter({ hasText: 'Finished drug, China to the US' })
    await expect(drug).toContainText('minor')
    await expect(drug).toContainText('major')
    await expect(drug).toContainText('switched off')
    await expect(sheet.getByRole('list', { name: 'Also removed' })).toContainText(
      'Networks turn to precursors',
    )
    await sheet.getByRole('button', { name: 'Put everything back' }).click()
    await expect(page).not.toHaveURL(/off=/)
    await expect(list).toBeHidden()
  })

  test('that shows nothing on the day leads to a day that does', async ({ page }) => {
    await page.goto('/?t=2018-01-01')
    const sheet = await openSheet(page, 'What if')
    await sheet.getByRole('button', { name: 'If talks had not stopped in 2022' }).click()
    await sheet.getByRole('button', { name: 'Go to 5 August 2022' }).click()
    await expect(page).toHaveURL(/t=2022-08-05/)
    const talks = sheet
      .getByRole('list', { name: 'Differences' })
      .getByRole('listitem')
      .filter({ hasText: 'US–China cooperation' })
    await expect(talks).toContainText('new')
  })

  test('imagines possible policies, each with its caveat, and switches any event off', async ({
    page,
  }) => {
    await page.goto('/?t=2024-01-01')
    const sheet = await openSheet(page, 'What if')
    const policies = sheet.getByRole('list', { name: 'Possible policies' })
    await expect(policies.getByRole('switch')).toHaveCount(9)
    await policies.getByRole('switch', { name: /check their customers/ }).click()
    await expect(page).toHaveURL(/on=W1/)
    await expect(policies).toContainText('imagined')
    await expect(sheet.getByRole('list', { name: 'Differences' })).toContainText(
      '1 more measure restricting',
    )
    await sheet
      .getByRole('combobox', { name: 'Event to switch off' })
      .selectOption('woodside-summit-2023')
    await sheet.getByRole('button', { name: 'Switch off' }).click()
    await expect(page).toHaveURL(/off=woodside-summit-2023&on=W1/)
    const switched = sheet.getByRole('list', { name: 'Switched events' })
    await switched.getByRole('switch', { name: /Woodside/ }).click()
    await expect(page).not.toHaveURL(/off=/)
  })

  test('works from the keyboard: Escape closes the sheet and gives the focus back', async ({
    page,
  }) => {
    await page.goto('/')
    const button = page.getByRole('button', { name: 'What if', exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'What if' })
    await expect(sheet).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(button).toBeFocused()
  })

  test('against what happened is in the address and in the table', async ({ page }) => {
    await page.goto('/?t=2020-06-01&off=china-class-control-2019&vs=actual&view=table')
    await expect(differences(page).getByRole('columnheader')).toHaveText([
      'Route',
      'What flows',
      'What happened',
      'What-if',
      'Change',
      'Because of',
    ])
    const row = differences(page).getByRole('row', { name: /Precursors, China to Mexico/ })
    await expect(row).toContainText('weaker')
    await expect(row).toContainText('also removed')
  })
})

test.describe('a comparison', () => {
  test('has a second thumb on the axis, which is dragged without moving the day', async ({
    page,
  }) => {
    await page.goto('/?t=2024-09-01&vs=2018-06-01')
    const other = page.getByRole('slider', { name: 'Day to compare with' })
    await expect(other).toHaveAttribute('aria-valuetext', '1 June 2018')
    await other.hover()
    const { x = 0, y = 0, width = 0, height = 0 } = (await other.boundingBox()) ?? {}
    await page.mouse.down()
    await page.mouse.move(x + width / 2 - 120, y + height / 2, { steps: 4 })
    await page.mouse.up()
    await expect(other).toHaveAttribute('aria-valuetext', /201[67]$/)
    await expect(page).toHaveURL(/t=2024-09-01&vs=201[67]-/)
  })

  test('with another day is typed, told, listed and ended', async ({ page }) => {
    await page.goto('/?t=2024-09-01')
    const sheet = await openSheet(page, 'Compare')
    const field = sheet.getByRole('textbox', { name: 'Day to compare with' })
    await expect(field).toHaveAttribute('placeholder', 'such as 1 June 2018')
    await field.press('Enter')
    await expect(sheet.getByText('Type the day to compare with')).toBeVisible()
    await field.fill('6/1/18')
    await field.press('Enter')
    await expect(sheet.getByText('“6/1/18” is not a date')).toBeVisible()
    await field.fill('1 June 2018')
    await field.press('Enter')
    await expect(page).toHaveURL(/vs=2018-06-01/)
    const strip = page.getByRole('region', { name: 'Comparison' })
    await expect(strip).toContainText('1 September 2024 compared with 1 June 2018')
    await expect(strip.getByRole('list')).toContainText(/2\s*new/)
    const other = page.getByRole('slider', { name: 'Day to compare with' })
    await other.press('PageUp')
    await expect(page).toHaveURL(/vs=2018-07-01/)
    await other.press('PageDown')
    await expect(strip).toContainText('1 September 2024 compared with 1 June 2018')
    await strip.getByRole('button', { name: 'Differences' }).click()
    await expect(page).toHaveURL(/view=table/)
    const row = differences(page).getByRole('row', { name: /Finished drug, China to the US/ })
    await expect(row).toContainText('ended')
    await expect(row).toContainText('major')
    await sheet.getByRole('button', { name: 'Stop comparing' }).click()
    await expect(differences(page)).toBeHidden()
    await expect(page).not.toHaveURL(/vs=/)
  })

  test('shows both days whole, one map over the other, and one again', async ({ page }) => {
    await page.goto('/?t=2024-09-01&vs=2018-06-01')
    await page.getByRole('button', { name: 'Two maps' }).click()
    const before = page.getByRole('region', { name: '1 June 2018' })
    const after = page.getByRole('region', { name: '1 September 2024', exact: true })
    const mail = { name: /Finished drug, China to the US/ }
    await expect(before.getByRole('button', mail)).toHaveAccessibleName(/major/)
    await expect(after.getByRole('button', mail)).toHaveAccessibleName(/minor/)
    const [upper, lower] = [await before.boundingBox(), await after.boundingBox()]
    expect(upper?.width).toBe(lower?.width)
    expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeLessThanOrEqual((lower?.y ?? 0) + 1)
    await page.getByRole('button', { name: 'Two maps' }).click()
    await expect(before).toHaveCount(0)
  })

  test('goes on while the day moves, and back undoes it', async ({ page }) => {
    await page.goto('/?t=2019-04-30&vs=2018-06-01&view=table')
    const row = differences(page).getByRole('row', { name: /Precursors, China to Mexico/ })
    await expect(row).toContainText('unchanged')
    await page.getByRole('slider', { name: 'Day', exact: true }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(row).toContainText('stronger')
    await expect(page).toHaveURL(/\?vs=2018-06-01&view=table$/)
    await page.getByRole('button', { name: 'Stop comparing' }).click()
    await expect(differences(page)).toBeHidden()
    await page.goBack()
    await expect(differences(page)).toBeVisible()
  })
})
