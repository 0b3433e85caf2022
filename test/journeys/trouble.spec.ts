import { expect, test } from '@playwright/test'

const CHAIN = '**/api/v1/chains/fentanyl.json'

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

  test('a browser without WebGL 2 gets the table, with one sentence', async ({ page }) => {
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.getContext
      Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
        value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest])
        },
      })
    })
    await page.goto('/?t=2019-05-01')
    await expect(page.getByText('can’t draw the map')).toBeVisible()
    await expect(page.getByRole('table', { name: 'Routes' })).toBeVisible()
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
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Make a film' })).toBeVisible()
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Copy link' }).last()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'What if' }).click()
    await expect(page.getByRole('dialog', { name: 'What if' })).toBeVisible()
  })

  test('a map whose code does not load leaves the table, and says how to try again', async ({
    page,
  }) => {
    await page.route('**/assets/flow-map-*.js*', (route) => route.abort())
    await page.goto('/?t=2019-05-01')
    await expect(page.getByText('The map did not load')).toBeVisible()
    await expect(page.getByRole('table', { name: 'Routes' })).toBeVisible()
    await page.unroute('**/assets/flow-map-*.js*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('button', { name: /^China: precursor/ })).toBeVisible()
  })
})
