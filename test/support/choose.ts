import type { Page } from '@playwright/test'

/** Takes one of the choices of the map: "Detail", "Whose word counts", "Projection". */
export async function choose(page: Page, what: string, option: RegExp | string): Promise<void> {
  await page.getByRole('button', { name: /^Map(:|$)/ }).click()
  const sheet = page.getByRole('dialog', { name: 'What is shown' })
  await sheet.getByRole('group', { name: what }).getByRole('button', { name: option }).click()
  await page.keyboard.press('Escape')
}
