import { expect, type Page, type Request } from '@playwright/test'
import { zipSite } from '../../src/offline/pack/zip-site'
import { buildTo } from '../support/build-to'
import { test } from '../support/journey'
import { fromFolder, fromZip, servePlainly } from '../support/plain-site'
import { FIRST, openSpeaker, SECOND, SECOND_PART, title } from '../support/stage-page'

test.use({ serviceWorkers: 'allow' })
// Many openings, whole builds among them, on machines that test other things meanwhile.
test.describe.configure({ timeout: 150_000 })

/** A worker is ready once all of its files are kept. */
async function untilKept(page: Page): Promise<void> {
  await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

/** The one visit after which no network is needed. */
async function visitOnce(page: Page): Promise<void> {
  await page.goto('/')
  await untilKept(page)
  await page.context().setOffline(true)
}

const map = (page: Page) => page.getByRole('main', { name: 'Map' })
const newVersion = (page: Page) => page.getByText('A new version is ready.')

/** From which builds each opening of a page got its answers, the worker's own included. */
function watchBuilds(page: Page) {
  const openings: Set<string>[] = []
  const openingOf = new Map<Request, Set<string> | undefined>()
  page.on('request', (request) => {
    if (request.isNavigationRequest()) openings.push(new Set())
    openingOf.set(request, openings.at(-1))
  })
  page.on('response', (response) => {
    if (response.status() === 302) return // the worker's own, from a page to its state
    const build = response.headers()['x-build'] ?? `none: ${response.url()}`
    // The worker's own as well: a page that is about to go asks for a part of its build, and is told to begin anew.
    if (build.startsWith('none') && response.fromServiceWorker() && response.ok()) return
    openingOf.get(response.request())?.add(build)
  })
  return () => openings.map((builds) => [...builds].join(' and ')).filter(Boolean)
}

test('one visit is enough: map, table, claims, a story and the share sheet need no network', async ({
  page,
}) => {
  await visitOnce(page)
  const ranges: number[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.pmtiles')) ranges.push(response.status())
  })
  await page.goto('/?t=2024-09-01&sel=link:cn-mx-precursors')
  await expect(map(page).getByRole('button', { name: /^China: precursor/ })).toBeVisible()
  await expect(
    map(page).getByRole('button', { name: /Precursors, China to Mexico: dominant/ }),
  ).toBeVisible()
  // One range holds the whole world.
  await expect.poll(() => ranges.length).toBeGreaterThan(0)
  expect(new Set(ranges)).toEqual(new Set([206]))
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText(/\d sources/)

  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
  await page.goto('/e/woodside-summit-2023/?view=table')
  await expect(page).toHaveURL(/\/\?t=2023-11-15&sel=event:woodside-summit-2023&view=table$/)
  await expect(page.getByRole('table').first()).toBeVisible()
  await page.goto('/e/nonsense/')
  await page.getByRole('link', { name: 'Open the map stored in this browser.' }).click()
  await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
  await page.goto('/?view=claims#C30')
  await expect(page.getByRole('list', { name: 'Claims' })).toBeVisible()
  // Another chain is kept along, with its pages.
  await page.goto('/e/rare-earths/china-licences-seven-2025/?view=table')
  await expect(page).toHaveURL(/\/\?chain=rare-earths&sel=event:china-licences-seven-2025/)
  await expect(page.getByRole('row', { name: /^Magnets, China to the US/ })).toBeVisible()

  await page.goto('/')
  await page.getByRole('button', { name: 'Stories', exact: true }).click()
  await expect(page.getByText('This browser has stored the app')).toBeVisible()
  const stories = page.getByRole('dialog', { name: 'Stories' })
  await stories.getByRole('button', { name: /^The chain in eight steps/ }).click()
  const step = title(page)
  await expect(step).toHaveText(FIRST)
  await page.keyboard.press('PageDown')
  await expect(step).toHaveText(SECOND_PART)
  await expect(page.getByText(/was ignored|did not load|could not be/)).toHaveCount(0)
})

test('the speaker’s window opens for the first time without a network, and leads the talk', async ({
  page,
}) => {
  await visitOnce(page)
  await page.goto('/?story=chain&step=by-parcel&view=present')
  const step = title(page)
  await expect(step).toHaveText(FIRST)
  const speaker = await openSpeaker(page)
  await expect(speaker.getByRole('region', { name: 'Current step' })).toContainText(
    'Start with how to read the map.',
  )
  const next = speaker.getByRole('button', { name: 'Next', exact: true })
  await next.click()
  await expect(step).toHaveText(SECOND_PART)
  await next.click()
  await expect(step).toHaveText(SECOND)
  await speaker.reload()
  await expect(speaker.getByRole('region', { name: 'Current step' })).toContainText(SECOND)
})

/** Two builds, told apart by the folder of their parts. */
test.describe('a new version', () => {
  test.describe.configure({ mode: 'default' })
  let first = ''
  let second = ''
  test.beforeAll(async () => {
    // Two builds, on a machine that has no other core to spare.
    test.setTimeout(240_000)
    ;[first, second] = await Promise.all([
      buildTo('first'),
      buildTo('second', { options: ['--assetsDir', 'parts', '--minify', 'false'] }),
    ])
  })
  const scriptOf = (build: 'first' | 'second', page: Page) =>
    page.locator(`script[src*="/${build === 'first' ? 'assets' : 'parts'}/"]`)

  /** A page of the first build, which keeps the second one by now. */
  async function openBesideNewVersion(page: Page) {
    const site = await servePlainly('first', fromFolder(first))
    const buildsByOpening = watchBuilds(page)
    await page.goto(`${site.origin}/`)
    await untilKept(page)
    site.replace('second', fromFolder(second))
    await page.goto(`${site.origin}/?t=2022-08-05`)
    await expect(newVersion(page)).toBeVisible()
    return { site, buildsByOpening }
  }

  test('asks, the old one stays whole until then, and the two never mix', async ({
    page,
    context,
  }) => {
    const { site, buildsByOpening } = await openBesideNewVersion(page)
    await expect(map(page).getByRole('button', { name: /^China: precursor/ })).toBeVisible()
    // Parts that were not on the first screen, and a page that only the server has.
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
    await page.goto(`${site.origin}/e/woodside-summit-2023/?theme=dark`)
    await expect(page).toHaveURL(/\/\?t=2023-11-15&sel=event:woodside-summit-2023&theme=dark$/)
    await expect(scriptOf('first', page)).toHaveCount(1)
    const other = await context.newPage()
    await other.goto(`${site.origin}/?view=table`)
    await expect(scriptOf('first', other)).toHaveCount(1)

    await expect(newVersion(other)).toBeVisible() // it asks for nothing any more
    await expect(newVersion(page)).toBeVisible()
    await page.getByRole('button', { name: 'Reload', exact: true }).click()
    await expect(scriptOf('second', page)).toHaveCount(1)
    await expect(map(page).getByRole('button', { name: /^China: precursor/ })).toBeVisible()
    await expect(page).toHaveURL(/sel=event:woodside-summit-2023/)
    expect(buildsByOpening()).toEqual(['first', 'first', 'first', 'second'])
    // Another window goes on as the new version as well, with what was chosen there.
    await expect(scriptOf('second', other)).toHaveCount(1)
    await expect(other).toHaveURL(/view=table/)
    await expect(newVersion(page)).toBeHidden()
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1)
    await site.close()
  })

  test('a change of versions that the browser gives up, or a page misses, comes about all the same', async ({
    page,
    context,
  }) => {
    const { site, buildsByOpening } = await openBesideNewVersion(page)
    const unaware = await context.newPage()
    await unaware.addInitScript(() => {
      ServiceWorkerContainer.prototype.addEventListener = () => {}
    })
    await unaware.goto(`${site.origin}/?t=2019-05-01&sel=link:cn-us-finished`)
    await expect(scriptOf('first', unaware)).toHaveCount(1)
    await expect(newVersion(unaware)).toBeVisible()

    // As when another page asks for something at that very moment.
    await page.evaluate(() => {
      ServiceWorker.prototype.postMessage = () => {}
    })
    await page.getByRole('button', { name: 'Reload', exact: true }).click()
    await expect.poll(buildsByOpening).toEqual(['first', 'first', 'first'])
    await expect(newVersion(page)).toBeVisible()
    await page.getByRole('button', { name: 'Reload', exact: true }).click()
    await expect(scriptOf('second', page)).toHaveCount(1)

    await expect(scriptOf('first', unaware)).toHaveCount(1)
    await unaware.getByRole('button', { name: 'Share', exact: true }).click()
    await unaware.getByRole('tab', { name: 'Picture' }).click()
    await expect(scriptOf('second', unaware)).toHaveCount(1)
    await expect(unaware).toHaveURL(/t=2019-05-01&sel=link:cn-us-finished/)
    await site.close()
  })
})

test('the pack holds the whole app, and a plain server in any folder is enough for it', async ({
  page,
}) => {
  const zip = await zipSite(await buildTo('packed', { options: ['--base', './'] }), '1.2.3')
  const files = fromZip(zip, '')
  expect(new TextDecoder().decode(await files('README.txt'))).toContain('Chokepoint 1.2.3')
  const archive = await files('dist/base-map/world.pmtiles')
  expect(new TextDecoder().decode(archive.slice(0, 7))).toBe('PMTiles')
  const chain = await files('dist/api/v1/chains/fentanyl.json')
  expect(JSON.parse(new TextDecoder().decode(chain))).toMatchObject({ id: 'fentanyl' })

  const inFolder = fromZip(zip, 'dist/')
  const site = await servePlainly('packed', (path) => inFolder(path.replace(/^hall\//, '')))
  const missing: string[] = []
  page.on('response', (response) => {
    if (!response.ok()) missing.push(response.url())
  })
  await page.goto(`${site.origin}/hall/s/chain/the-turn/`)
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Around 2019: ingredients go to Mexico, fentanyl comes north',
  )
  await expect(page).toHaveURL(/\/hall\/\?t=2020-01-01/)
  await untilKept(page)
  await page.goto(`${site.origin}/hall/`)
  await expect(map(page).getByRole('button', { name: /^China: precursor/ })).toBeVisible()
  const scope = await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)
  expect(scope).toBe(`${site.origin}/hall/sw.js`)
  expect(missing).toEqual([])
  await site.close()
})
