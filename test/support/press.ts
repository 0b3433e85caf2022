import type { Page } from '@playwright/test'

/** Presses buttons by name, one after the other. */
export const press =
  (...names: (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) {
      const exact = typeof name === 'string'
      await page.getByRole('button', { name, exact }).first().click({ timeout: 15_000 })
    }
  }
