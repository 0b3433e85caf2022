import type { Page } from '@playwright/test'

/** Takes one of the choices that stand on the map: "Detail", "Whose word counts", "Projection". */
export async function choose(page: Page, what: string, option: RegExp | string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${what}:`) }).click()
  await page.getByRole('dialog', { name: what }).getByRole('button', { name: option }).click()
  await page.keyboard.press('Escape')
}
