import type { Page, TestInfo } from '@playwright/test'

const CHAIN = 'The chain in eight steps'

export async function openExports(page: Page) {
  // Software drawing of flows in motion would take the time that the export needs.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.getByRole('button', { name: 'Stories', exact: true }).click()
  await page.getByRole('button', { name: `Export: ${CHAIN}` }).click()
  // The address of this machine opens nowhere else.
  await address(page).fill(SITE)
}

export const SITE = 'https://maps.example.org/'
export const address = (page: Page) =>
  page.getByRole('textbox', { name: 'Public address, for links and codes' })

export const status = (page: Page) =>
  page.getByRole('dialog', { name: 'Stories' }).getByRole('status').filter({ hasText: /\S/ })
export const choice = (page: Page, name: RegExp, story = CHAIN) =>
  page.getByRole('list', { name: `Export ${story} as` }).getByRole('button', { name })

export async function take(page: Page, name: RegExp, info: TestInfo, story = CHAIN) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    choice(page, name, story).click(),
  ])
  const file = info.outputPath(download.suggestedFilename())
  await download.saveAs(file)
  return { name: download.suggestedFilename(), file }
}
