import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/journey'
import { lazyFiles } from '../support/lazy-files'
import { WAYS } from '../support/ways-to-parts'

// In order and in one process: each file is refused on the first way that asks for it, styles apart
// from scripts, as they come by other means.
test.describe.configure({ mode: 'default', timeout: 180_000 })

const lazy = new Set(lazyFiles())
const refused = new Set<string>()

const nameIn = (url: string) => new URL(url).pathname.split('/').at(-1) ?? ''

/** Nothing loads at leisure: a part is asked for when it is used. */
async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await page.emulateMedia({ reducedMotion: 'reduce' })
}

/** Presses whatever offers to: more than one part may be missing. */
async function tryAgainUntil(page: Page, there: Locator): Promise<void> {
  await expect(async () => {
    const [button] = await page.getByRole('button', { name: /^(Try again|Reload)$/ }).all()
    await button?.click({ timeout: 1_000 })
    await expect(there).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
}

for (const { to, path, before, act, arrived, again } of WAYS) {
  test(`each part on the way to ${to} that is refused is told of, and comes once it is served`, async ({
    page,
  }) => {
    await saveData(page)
    await before?.(page)
    const open = async () => {
      await page.goto('about:blank')
      await page.goto(path)
      await act?.(page)
    }
    const asked = new Set<string>()
    page.on('request', (request) => asked.add(nameIn(request.url())))
    await open()
    await expect(arrived(page)).toBeVisible()
    const own = [...asked].filter((name) => lazy.has(name) && !refused.has(name))
    for (const kind of ['.js', '.css']) {
      const files = own.filter((name) => name.endsWith(kind))
      if (files.length === 0) continue
      for (const file of files) refused.add(file)
      await test.step(files.join(', '), async () => {
        const address = (url: URL) => files.includes(nameIn(url.href))
        await page.route(address, (route) => route.fulfill({ status: 404, body: 'Not found' }))
        await open()
        await expect(page.getByText(/did not (arrive|load)/).first()).toBeVisible()
        await page.unroute(address)
        if (again) await again(page)
        else await tryAgainUntil(page, arrived(page))
        await expect(arrived(page)).toBeVisible()
      })
    }
  })
}

test('a language that does not arrive leaves the page in English', async ({ page }) => {
  await saveData(page)
  await page.route('**/assets/pseudo-*.js*', (route) => {
    refused.add(nameIn(route.request().url()))
    return route.fulfill({ status: 404 })
  })
  await page.goto('/?view=table&lang=en-XA')
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()
  await page.unroute('**/assets/pseudo-*.js*')
  await page.reload()
  await expect(page.getByRole('button', { name: /Çóƥý/ })).toBeVisible()
})

test('no file of the build that loads on use was left out', () => {
  expect([...lazy].filter((file) => !refused.has(file))).toEqual([])
})

test('a share sheet that is refused leaves the map and the dock at work, and comes at its next opening', async ({
  page,
}) => {
  await saveData(page)
  await page.goto('/?t=2019-05-01')
  const share = page.getByRole('button', { name: 'Share', exact: true })
  await expect(share).toBeVisible()
  await page.route('**/assets/share-menu-*.js*', (route) => route.fulfill({ status: 404 }))
  await share.click()
  await expect(
    page.getByText('The share sheet did not arrive; the rest of the page still works.'),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('slider', { name: 'Day' }).press('ArrowRight')
  await expect(page).toHaveURL(/t=2019-05-02/)
  await expect(page.getByRole('button', { name: /^China: precursor/ })).toBeVisible()
  await page.unroute('**/assets/share-menu-*.js*')
  await share.click()
  await expect(page.getByRole('button', { name: 'Copy embed' })).toBeVisible()
})

test('Escape takes away the note of a sheet that is refused, and no other tool inherits it', async ({
  page,
}) => {
  await saveData(page)
  await page.goto('/?t=2019-05-01')
  await page.route('**/assets/what-if-sheet-*.js*', (route) => route.fulfill({ status: 404 }))
  await page.getByRole('button', { name: 'What if', exact: true }).click()
  const note = page.getByText(/what-if.* did not arrive/i)
  await expect(note).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Compare' })).toBeVisible()
  await expect(note).toBeHidden()
})

test('a part comes all the same where only what it shares with others was refused', async ({
  page,
}) => {
  await saveData(page)
  const address = '**/assets/qr-matrix-*.js*'
  await page.route(address, (route) => route.fulfill({ status: 404 }))
  await page.goto('/?view=table')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByText('The share sheet did not arrive')).toBeVisible()
  await page.getByRole('button', { name: 'Try again' }).click()
  // A newer build may stand in the place of this one: then only the page itself helps.
  await expect(page.getByText('The share sheet did not arrive again')).toBeVisible()
  await page.unroute(address)
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Copy embed' })).toBeVisible()
})

test('a part whose address is refused comes by itself from a fresh one', async ({ page }) => {
  await saveData(page)
  await page.route('**/assets/share-menu-*.js*', (route) =>
    new URL(route.request().url()).search === ''
      ? route.fulfill({ status: 404 })
      : route.continue(),
  )
  const fresh = page.waitForRequest(/share-menu-.*\.js\?again=1$/)
  await page.goto('/?view=table')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await fresh
  await expect(page.getByRole('button', { name: 'Copy embed' })).toBeVisible()
})
