import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { test } from '../support/journey'

const EVENT = 'woodside-summit-2023'

test.describe('a link that shows itself', () => {
  test('opens the map at an event, on its day, and becomes the address of that state', async ({
    page,
  }) => {
    await page.goto(`/e/${EVENT}/`)
    const inspector = page.getByRole('region', { name: 'Inspector' })
    await expect(inspector.getByRole('heading', { level: 2 })).toContainText('Woodside')
    await expect(page.getByRole('slider', { name: 'Day' })).toHaveAttribute(
      'aria-valuetext',
      /15 November 2023/,
    )
    await expect(page).toHaveURL(`/?t=2023-11-15&sel=event:${EVENT}`)
    await expect(page.getByText(/was ignored/)).toHaveCount(0)
  })

  test('opens the map at a link, and leaves the first page as it was', async ({ page }) => {
    await page.goto('/l/cn-mx-precursors/')
    const inspector = page.getByRole('region', { name: 'Inspector' })
    await expect(inspector.getByRole('heading', { level: 2 })).toContainText(
      'Precursors, China to Mexico',
    )
    await page.goto('/')
    await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
    await expect(page).toHaveURL('/')
  })

  test('opens a step of a story on stage, as it is written', async ({ page, request }) => {
    await page.goto('/s/chain/the-turn/')
    const stage = page.getByRole('region', { name: 'Presentation' })
    await expect(stage.getByRole('heading', { level: 2 })).toHaveText(
      'Around 2019: ingredients go to Mexico, fentanyl comes north',
    )
    await expect(stage).toContainText('3 / 8 · 1 January 2020')
    await expect(page).toHaveURL(
      '/?t=2020-01-01&vs=2018-06-01&story=chain&step=the-turn&view=present',
    )
    const html = await (await request.get('/s/chain/the-turn/')).text()
    expect(html).toContain(
      '<title>Around 2019: ingredients go to Mexico, fentanyl comes north · Chokepoint</title>',
    )
    expect(html).toMatch(
      /name="description" content="The essay and US agencies say sellers in China/,
    )
  })

  test('opens a story on stage at its first step', async ({ page, request }) => {
    await page.goto('/s/chain/')
    const stage = page.getByRole('region', { name: 'Presentation' })
    await expect(stage).toContainText('1 / 8 · 1 June 2016')
    const html = await (await request.get('/s/chain/')).text()
    expect(html).toContain('<title>The chain in eight steps · Chokepoint</title>')
  })

  test('lets what it is opened with count more, and passes trackers by', async ({ page }) => {
    await page.goto(`/e/${EVENT}/?t=2024-02-01&theme=dark&utm_source=chat`)
    await expect(page).toHaveURL(`/?sel=event:${EVENT}&t=2024-02-01&theme=dark&utm_source=chat`)
    await expect(page.getByRole('slider', { name: 'Day' })).toHaveAttribute(
      'aria-valuetext',
      /1 February 2024/,
    )
    await expect(page.getByText(/was ignored/)).toHaveCount(0)
  })

  test('opens under the former name of a link', async ({ page }) => {
    await page.goto('/l/c_cn_mx_prec/')
    await expect(page).toHaveURL(/sel=link:cn-mx-precursors/)
  })

  test('has a head of its own and a picture that a chat can show', async ({ request }) => {
    const page = await request.get(`/e/${EVENT}/`)
    expect(page.headers()['content-type']).toContain('text/html')
    const html = await page.text()
    expect(html).toContain(
      '<title>At Woodside, Biden and Xi resume cooperation on drugs · Chokepoint</title>',
    )
    expect(html).toMatch(/property="og:title" content="At Woodside, Biden and Xi/)
    expect(html).toMatch(
      /name="description" content="Meeting at Woodside, California, the two presidents agreed/,
    )
    const cards = [
      `cards/e/${EVENT}.png`,
      'cards/l/cn-mx-precursors.png',
      'cards/s/chain.png',
      'cards/s/chain/the-turn.png',
      'cards/map.png',
    ]
    for (const card of cards) {
      const picture = await request.get(`/${card}`)
      expect(picture.headers()['content-type']).toBe('image/png')
      const bytes = await picture.body()
      // The header of a PNG: width and height stand after the name of its first part.
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
      expect(bytes.length).toBeLessThan(100_000)
    }
  })
})

test.describe('a page of its own', () => {
  test('gives way to the app without a word of it staying', async ({ page }) => {
    await page.goto('/c/C30/')
    await expect(page.getByRole('heading', { name: /^The 74 claims/ })).toBeVisible()
    await expect(page).toHaveURL('/?view=claims#C30')
    await expect(page.locator('#page')).toHaveCount(0)
    await page.goto('/p/mx-sinaloa/')
    const inspector = page.getByRole('region', { name: 'Inspector' })
    await expect(inspector.getByRole('heading', { level: 2 })).toContainText('Sinaloa')
    await page.goto('/w/W1/')
    await expect(page.getByText(/adds effects that somebody expects/).first()).toBeVisible()
  })

  test('is never seen while the app is on its way', async ({ page }) => {
    await page.route('**/assets/*.js', () => {}) // never answered
    await page.goto(`/e/${EVENT}/`, { waitUntil: 'commit' })
    const waiting = () =>
      page.locator('#root').evaluate((root) => getComputedStyle(root, '::before').content)
    await expect.poll(waiting).toContain('Chokepoint is loading.')
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a page tells the event, what it is said to have done, and who says so', async ({
    page,
  }) => {
    await page.goto(`/e/${EVENT}/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'At Woodside, Biden and Xi resume cooperation on drugs',
    )
    await expect(page.getByRole('img', { name: /Woodside/ })).toBeVisible()
    const effects = page.getByRole('region', { name: 'What it is said to have done' })
    await expect(effects).toContainText('from none to partial')
    await expect(effects).toContainText('US White House; Chinese government · official source')
    await expect(page.getByText(/needs JavaScript|is loading/)).toBeHidden()
    await effects.getByRole('link', { name: 'Precursors, China to Mexico' }).click()
    await expect(page).toHaveURL('/l/cn-mx-precursors/')
    await expect(page.getByRole('table')).toContainText('Dominant')
  })

  test('the front page leads to everything, and nothing hangs over the side of a phone', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/?t=2022-08-05')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // Playwright finds no text in a `noscript`, which is read here like any other.
    const line = page.locator('main noscript p').last()
    await expect(line).toBeVisible()
    await expect(line).toContainText('this front page appears instead')
    await page.getByRole('link', { name: /^All 74 claims/ }).click()
    await page.getByRole('link', { name: 'C30', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Claim C30: partly supported')
    for (const path of ['/', '/l/us-cn-cooperation/', '/c/C30/']) {
      await page.goto(path)
      const over = await page
        .locator('html')
        .evaluate((html) => html.scrollWidth - html.clientWidth)
      expect(over, path).toBeLessThanOrEqual(0)
    }
  })
})

test('at a path that nothing is at the answer is 404, with a page that hosts may show', async ({
  request,
}) => {
  for (const path of ['/no-such-page', '/e/no-such-event/', '/assets/no-such-file.js']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
  expect(await (await request.get('/404.html')).text()).toContain('<a href="/">Open the map</a>')
})

test('the licences of all that ships are among the files', async ({ request }) => {
  const licences = await (await request.get('/licenses.md')).text()
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const [name, version] of Object.entries(dependencies)) {
    expect(licences).toContain(`## ${name} - ${version} (`)
  }
  // Of letters, of the parts that write films, and of the shapes of the land.
  expect(licences).toContain('SIL OPEN FONT LICENSE Version 1.1')
  expect(licences).toContain('Mozilla Public License Version 2.0')
  expect(await (await request.get('/base-map/LICENSE.md')).text()).toContain('Natural Earth')
})
