import { expect } from '@playwright/test'
import { test } from '../support/journey'

const CHAIN = '**/api/v1/chains/fentanyl.json'

test('a server that says nothing is told within ten seconds, and asked anew by hand', async ({
  page,
}) => {
  let isHeld = true
  await page.route(CHAIN, (route) => (isHeld ? undefined : route.continue()))
  await page.goto('/?t=2022-08-05&view=table')
  const words = page.getByText('The data server is slow to answer; nothing is lost.')
  await expect(words).toBeVisible({ timeout: 10_000 })
  isHeld = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('table', { name: 'Routes' })).toBeVisible()
  await expect(page).toHaveURL(/t=2022-08-05/)
})

const ENTRY = {
  script: [
    '**/assets/{index,start}-*.js',
    'The script of this page did not arrive or does not run in this browser, so there is no map.',
  ],
  style: [
    '**/assets/{index,start}-*.css*',
    'The style of the page did not arrive, so there is no map;',
  ],
} as const
for (const [what, [files, sentence]] of Object.entries(ENTRY)) {
  test(`without its entry ${what} the page says so, and a page of text is read`, async ({
    page,
  }) => {
    await page.route(files, (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await page.goto('/e/woodside-summit-2023/')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText(sentence, { timeout: 3_000 })
    await expect(page.getByRole('heading', { level: 1, name: /Woodside/ })).toBeVisible({
      timeout: 3_000,
    })
    await page.unroute(files)
    await alert.getByRole('button', { name: 'Reload' }).click()
    await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
  })
}
