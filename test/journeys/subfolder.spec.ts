import { expect } from '@playwright/test'
import { buildTo } from '../support/build-to'
import { serveHost } from '../support/host-page'
import { test } from '../support/journey'
import { fromFolder, servePlainly } from '../support/plain-site'

test.use({ serviceWorkers: 'allow' })
// A whole build comes first, on machines that test other things meanwhile.
test.describe.configure({ timeout: 240_000 })

test('a site built for its address works in the folder of that address', async ({ page }) => {
  const inFolder = fromFolder(await buildTo('maps', { siteUrl: 'https://example.org/maps/' }))
  const site = await servePlainly('maps', async (path) => {
    if (!path.startsWith('maps/')) throw new Error(`The site has no ${path}.`)
    return inFolder(path.slice('maps/'.length))
  })
  const missing: string[] = []
  page.on('response', (response) => {
    if (!response.ok() && response.status() !== 302) missing.push(response.url())
  })
  const land = page.waitForResponse(/\/maps\/base-map\/world\.pmtiles$/)
  await page.goto(`${site.origin}/maps/?t=2024-09-01`)
  await expect(page.getByRole('button', { name: /^China: precursor/ })).toBeVisible()
  expect((await land).ok()).toBe(true)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('tab', { name: 'Picture' }).click()
  await expect(page.getByRole('img', { name: /^Picture: / })).toBeVisible()

  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.goto(`${site.origin}/maps/e/woodside-summit-2023/`)
  await expect(page).toHaveURL(/\/maps\/\?t=2023-11-15&sel=event:woodside-summit-2023$/)
  const worker = await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)
  expect(worker).toBe(`${site.origin}/maps/sw.js`)

  const host = await serveHost({
    '/': `<!doctype html><chokepoint-map></chokepoint-map><script src="${site.origin}/maps/embed.js"></script>`,
  })
  await page.goto(host.origin)
  const frame = page.frameLocator('chokepoint-map iframe')
  await expect(frame.getByRole('slider', { name: 'Day' })).toBeVisible()
  expect(missing.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([])
  await Promise.all([site.close(), host.close()])
})
