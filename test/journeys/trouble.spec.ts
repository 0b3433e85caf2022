import { expect, type Page } from '@playwright/test'
import { test } from '../support/journey'
import { FIRST, stage, title } from '../support/stage-page'

const CHAIN = '**/api/v1/chains/fentanyl.json'
const STORY = '**/api/v1/chains/fentanyl/stories/chain.json'

test.describe('when things go wrong', () => {
  test('a slow server shows the shape of the page, and then the page', async ({ page }) => {
    let answer: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route(CHAIN, async (route) => {
      await held
      await route.continue()
    })
    await page.goto('/?t=2022-08-05&view=table')
    await expect(page.getByRole('status').filter({ hasText: 'Loading the chain' })).toBeVisible()
    answer()
    await expect(page.getByRole('table', { name: 'Routes' })).toBeVisible()
    await expect(page).toHaveURL(/t=2022-08-05/)
  })

  test('a server that is down is told in a sentence, and a retry brings everything back', async ({
    page,
  }) => {
    await page.route(CHAIN, (route) => route.abort())
    await page.goto('/?t=2022-08-05&view=table&off=woodside-summit-2023')
    await expect(page.getByRole('heading', { name: 'The data did not arrive.' })).toBeVisible()
    await expect(page.getByText('The address keeps everything you chose.')).toBeVisible()
    await page.unroute(CHAIN)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('slider', { name: 'Day' })).toHaveAttribute(
      'aria-valuetext',
      /^5 August 2022,/,
    )
    await expect(page.getByRole('status', { name: 'What-if' })).toBeVisible()
  })

  test('an answer that is no data is told as such', async ({ page }) => {
    await page.route(CHAIN, (route) => route.fulfill({ body: '<html>portal</html>' }))
    await page.goto('/')
    await expect(page.getByText('something other than data')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  })

  test('an answer of another version says where it does not fit', async ({ page }) => {
    await page.route(CHAIN, async (route) => {
      const response = await route.fetch()
      const chain = await response.json()
      chain.links[0].tier = 'huge'
      await route.fulfill({ json: chain })
    })
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'The data can’t be read.' })).toBeVisible()
    await page.getByText('What did not fit').click()
    await expect(
      page.getByText('links.0.tier: expected core or optional, got "huge"'),
    ).toBeVisible()
  })

  for (const [what, path, open, file, there] of [
    [
      'sources',
      '/?view=table&sel=link:cn-mx-precursors',
      (page: Page) =>
        page
          .getByText(/^\d+ sources$/)
          .first()
          .click(),
      'sources.json',
      (page: Page) => page.getByRole('region', { name: 'Inspector' }).getByRole('link').first(),
    ],
    [
      'stories',
      '/?view=table',
      (page: Page) => page.getByRole('button', { name: 'Stories', exact: true }).click(),
      'stories.json',
      (page: Page) => page.getByRole('list', { name: 'Stories' }),
    ],
  ] as const) {
    test(`a list of ${what} that does not arrive is told of, and “Try again” brings it`, async ({
      page,
    }) => {
      const address = `**/api/v1/chains/fentanyl/${file}`
      await page.route(address, (route) => route.fulfill({ status: 500 }))
      await page.goto(path)
      await open(page)
      const told = page.getByText(`The list of ${what} did not arrive.`).filter({ visible: true })
      await expect(told).toBeVisible()
      await page.unroute(address)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(there(page)).toBeVisible()
      await expect(told).toHaveCount(0)
    })
  }

  test('what a newer server says beyond what this page knows is passed over', async ({ page }) => {
    await page.route(CHAIN, async (route) => {
      const response = await route.fetch()
      const chain = await response.json()
      await route.fulfill({
        json: {
          ...chain,
          mood: 'calm',
          links: chain.links.map((link: object) => ({ ...link, mood: 1 })),
        },
      })
    })
    await page.route(STORY, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ json: { ...(await response.json()), mood: 'calm' } })
    })
    await page.goto('/?story=chain&step=by-parcel&view=present')
    await expect(title(page)).toHaveText(FIRST)
  })

  test('a story in another form is told of on stage in a sentence, without what came', async ({
    page,
  }) => {
    await page.route(STORY, async (route) => {
      const response = await route.fetch()
      const story = await response.json()
      story.steps[0].title = { en: ['a'] }
      await route.fulfill({ json: story })
    })
    await page.goto('/?story=chain&view=present')
    await expect(stage(page).getByRole('status')).toHaveText(
      'The story can’t be read: this page is older than the data.Reload the pageCopy a report',
    )
  })

  test('a map that breaks leaves the table, with one sentence', async ({ page }) => {
    await page.addInitScript(() => {
      document.fonts.addEventListener = () => {
        throw new Error('A defect.')
      }
    })
    await page.goto('/?t=2019-05-01')
    await expect(page.getByText('The map stopped working')).toBeVisible()
    await expect(page.getByRole('table', { name: 'Routes' })).toBeVisible()
    // On stage the table begins at the top as well, and ends above the caption.
    await page.goto('/?t=2024-09-01&scope=regional&view=present')
    await expect(page.getByText('The map stopped working')).toBeInViewport({ ratio: 1 })
    const table = page.getByRole('main', { name: 'Table' })
    await expect(table.getByRole('row').last()).toBeVisible()
    await table.evaluate((element) => element.scrollTo(0, element.scrollHeight))
    const end = await table.getByRole('row').last().boundingBox()
    const caption = await stage(page).getByRole('heading', { level: 2 }).boundingBox()
    expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThan(caption?.y ?? 0)
  })

  test('the map stands alone where the page round it does not arrive, and says so', async ({
    page,
  }) => {
    await page.route('**/assets/page-*.js*', (route) => route.abort())
    await page.goto('/?t=2024-09-01')
    await expect(page.getByRole('alert')).toContainText('The page around the map did not arrive')
    await expect(page.getByRole('button', { name: /^China: precursor suppliers/ })).toBeVisible()
    await page.unroute('**/assets/page-*.js*')
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
  })

  test('panels come at leisure after the map, and open without asking for anything more', async ({
    page,
  }) => {
    const parts = ['present-menu', 'share-menu', 'what-if-sheet', 'link-inspector', 'outcome-lanes']
    const arrived = parts.map((part) =>
      page.waitForResponse((response) => response.url().includes(`/assets/${part}-`)),
    )
    await page.goto('/?t=2024-09-01')
    await Promise.all(arrived)
    await page.waitForLoadState('networkidle')
    await page.route('**/assets/*.js', (route) => route.abort())
    await page.getByRole('button', { name: 'Stories', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Make a film' })).toBeVisible()
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Copy link' }).last()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'What if' }).click()
    await expect(page.getByRole('dialog', { name: 'What if' })).toBeVisible()
  })

  test('a defect that no part keeps to itself leaves a sentence, a report and a way to reload', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript(() => {
      if (sessionStorage.getItem('mended')) return
      Object.defineProperty(window, 'matchMedia', {
        value: () => {
          throw new Error('A defect.')
        },
      })
    })
    await page.goto('/?t=2022-08-05&view=table')
    await expect(page.getByRole('alert')).toContainText('This page stopped working')
    await page.getByRole('button', { name: 'Copy a report' }).click()
    await expect(page.getByRole('button', { name: 'Report copied' })).toBeVisible()
    const report = await page.evaluate(() => navigator.clipboard.readText())
    expect(report).toContain('What failed: The whole page\nError: Error: A defect.')
    expect(report).toMatch(/^Address: http.*t=2022-08-05/m)
    expect(report).toMatch(/^Product: 0\.1\.0, index-/m)
    await page.evaluate(() => sessionStorage.setItem('mended', 'yes'))
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page.getByRole('slider', { name: 'Day' })).toHaveAttribute(
      'aria-valuetext',
      /^5 August 2022,/,
    )
  })

  test('a page whose own script does not arrive is not blank', async ({ page }) => {
    await page.route('**/assets/index-*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto('/')
    await expect(page.getByRole('alert')).toContainText('The script of this page did not arrive')
    await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible()
  })

  test('a live map whose code does not load leaves the plain one at work, and is tried again', async ({
    page,
  }) => {
    await page.route('**/assets/live-renderer-*.js*', (route) => route.abort())
    await page.goto('/?t=2019-05-01')
    const note = page.getByRole('alert').filter({ hasText: 'The live map did not load.' })
    await expect(note).toBeVisible()
    await page.getByRole('button', { name: /^China: precursor/ }).click()
    await expect(page).toHaveURL(/sel=place:cn/)
    await page.unroute('**/assets/live-renderer-*.js*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible()
    await expect(note).toBeHidden()
  })
})
