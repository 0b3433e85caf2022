import { expect } from '@playwright/test'
import { askFirst, type EmbeddedMap, firstFrame, test } from '../support/embed-host'

/** What of the map only loads where it is looked at. */
const HEAVY = /\/(live-renderer|maplibre-gl-worker)-|\.pmtiles$/

test.describe('an embed', () => {
  test('opens on its day, is set and read by its page, and tells what a reader changes', async ({
    page,
    host,
  }) => {
    await page.goto(host.origin)
    const slider = firstFrame(page).getByRole('slider', { name: 'Day' })
    await expect(slider).toHaveAttribute('aria-valuetext', /^1 May 2019,/)
    await expect(page.getByTitle('The chain in May 2019').first()).toBeVisible()
    await page.locator('#first').evaluate((element: EmbeddedMap) => {
      window.heard = []
      element.onChange = (query) => window.heard.push(query)
    })

    expect(await askFirst(page, 'setState', '?t=2022-08-05&off=woodside-summit-2023')).toEqual({
      query: '?t=2022-08-05&off=woodside-summit-2023',
      ignored: [],
    })
    await expect(slider).toHaveAttribute('aria-valuetext', /^5 August 2022,/)
    await expect(firstFrame(page).getByRole('status', { name: 'What-if' })).toHaveText(
      'What-if: 1 event off. This takes out described effects; it is not a forecast.',
    )

    await slider.focus()
    await page.keyboard.press('ArrowRight')
    await expect
      .poll(() => page.evaluate(() => window.heard))
      .toEqual(['?t=2022-08-06&off=woodside-summit-2023'])
    expect(await askFirst(page, 'getState')).toEqual({
      query: '?t=2022-08-06&off=woodside-summit-2023',
      ignored: [],
    })
  })

  test('reports what it can’t read of a state, and follows an attribute of its element', async ({
    page,
    host,
  }) => {
    await page.goto(host.origin)
    expect(await askFirst(page, 'setState', '?t=2020-01-01&scope=world&view=table')).toEqual({
      query: '?t=2020-01-01',
      ignored: [
        { param: 'scope', value: 'world', expected: 'one of country, regional' },
        { param: 'view', value: 'table', expected: 'embed, or nothing' },
      ],
    })
    await page.locator('#first').evaluate((element) => element.setAttribute('query', '?by=article'))
    await expect(firstFrame(page).getByRole('status', { name: 'Whose word' })).toHaveText(
      'Shown: only what The Atlantic essay says.',
    )
  })

  test('stands beside another, which loads nothing heavy before it is in sight', async ({
    page,
    host,
  }) => {
    const maps: string[] = []
    page.on('request', (request) => {
      if (HEAVY.test(request.url())) maps.push(request.frame().url())
    })
    await page.goto(host.origin)
    await expect(firstFrame(page).getByRole('slider', { name: 'Day' })).toBeVisible()
    const ofSecond = () => maps.filter((url) => url.includes('t=2024-09-01'))
    expect(ofSecond()).toEqual([])
    await page.locator('#second').scrollIntoViewIfNeeded()
    await expect.poll(ofSecond).not.toEqual([])
    const second = page.frameLocator('#second iframe')
    await expect(second.getByRole('group', { name: 'What flows' })).toBeVisible()
    await expect(second.getByText('1 September 2024', { exact: true })).toBeVisible()
    await expect(firstFrame(page).getByRole('slider', { name: 'Day' })).toHaveAttribute(
      'aria-valuetext',
      /^1 May 2019,/,
    )
  })

  test('takes no wheel, no focus and no step back from its page', async ({ page, host }) => {
    await page.goto(`${host.origin}/unnamed`)
    await page.goto(host.origin)
    const frame = firstFrame(page)
    await expect(frame.getByRole('button', { name: /^China: precursor suppliers/ })).toBeVisible()
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')

    const box = await page.locator('#first').boundingBox()
    await page.mouse.move((box?.x ?? 0) + 240, (box?.y ?? 0) + 120)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(200)
    await page.evaluate(() => window.scrollTo(0, 0))
    await page.mouse.wheel(0, -1)
    expect((await askFirst(page, 'getState')).query).toBe('?t=2019-05-01')

    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
    await expect
      .poll(async () => (await askFirst(page, 'getState')).query)
      .toMatch(/^\?t=2019-05-01&map=/)

    await frame.getByRole('button', { name: 'Next event' }).click()
    await frame.getByRole('button', { name: 'Next event' }).click()
    await page.goBack()
    await expect(page).toHaveURL(/\/unnamed$/)
  })

  test('is no wider than its column, however narrow that is, and as high as its map needs', async ({
    page,
    host,
  }) => {
    const widths = [256, 348, 600]
    const columns = widths.map(
      (width) => `<div style="width: ${width}px"><chokepoint-map></chokepoint-map></div>`,
    )
    const app = new URL('/embed.js', (await page.goto('/'))?.url()).href
    // As a module too, which is no current script while it runs.
    const loader = `<script type="module" src="${app}"></script>`
    host.addPage('/columns', `<!doctype html>${columns.join('')}${loader}`)
    await page.goto(`${host.origin}/columns`)
    const frames = page.locator('chokepoint-map iframe')
    for (const [i, width] of widths.entries()) {
      const frame = frames.nth(i)
      const map = page.frameLocator('chokepoint-map iframe').nth(i).getByRole('main')
      const height = async () => (await map.boundingBox())?.height ?? 0
      // A third of the width, and never under 180 pixels.
      await expect.poll(height).toBeGreaterThanOrEqual(Math.max(width / 3, 180) - 1)
      expect((await frame.boundingBox())?.width).toBe(width)
    }
    // 16:9 of 600, to a whole pixel.
    expect((await frames.nth(2).boundingBox())?.height).toBe(338)
  })

  test('is its picture with caption and link in print, and where the map does not come', async ({
    page,
    host,
  }) => {
    const app = new URL('/', (await page.goto('/'))?.url()).origin
    const still = `<figure><a href="${app}/"><img src="${app}/favicon.svg" alt="The map" width="600"></a><figcaption>The chain</figcaption></figure>`
    host.addPage(
      '/still',
      `<!doctype html><chokepoint-map>${still}</chokepoint-map><script src="${app}/embed.js"></script>`,
    )
    await page.goto(`${host.origin}/still`)
    const frame = page.locator('chokepoint-map iframe')
    const picture = page.getByRole('img', { name: 'The map' })
    await expect(frame).toBeVisible()
    await expect(picture).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(picture).toBeVisible()
    await expect(page.getByText('The chain', { exact: true })).toBeVisible()
    await expect(frame).toBeHidden()

    await page.emulateMedia({ media: 'screen' })
    await page.clock.install()
    await page.route(`${app}/?**`, (route) => route.abort())
    await page.reload()
    await expect(frame).toBeVisible()
    await page.clock.fastForward(16_000)
    await expect(picture).toBeVisible()
    await expect(frame).toBeHidden()
  })

  test('opens the same state in the whole product', async ({ page, host }) => {
    await page.goto(host.origin)
    await askFirst(page, 'setState', '?t=2024-09-01&sel=link:cn-mx-precursors')
    const opening = page.context().waitForEvent('page')
    await firstFrame(page).getByRole('link', { name: 'Open in Chokepoint' }).click()
    const opened = await opening
    await expect(opened.getByRole('region', { name: 'Inspector' })).toBeVisible()
    expect(new URL(opened.url()).search).toBe('?t=2024-09-01&sel=link:cn-mx-precursors')
  })
})

test('an embed that is copied shows the same state in another page, and is a picture in print', async ({
  page,
  context,
  host,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?t=2022-08-05&view=table&off=woodside-summit-2023')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('button', { name: 'Copy embed' }).click()
  await expect(page.getByText('Embed copied.')).toBeVisible()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  host.addPage('/copied', `<!doctype html>${code}`)
  await page.goto(`${host.origin}/copied`)
  const frame = page.frameLocator('chokepoint-map iframe')
  await expect(frame.getByText('5 August 2022', { exact: true })).toBeVisible()
  await expect(frame.getByRole('status', { name: 'What-if' })).toContainText('1 event off')
  // No card shows this what-if: the one that stands for it says what it shows.
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img', { name: 'the map on 1 May 2019' })).toBeVisible()
  await expect(page.getByText('The picture shows the map on 1 May 2019.')).toBeVisible()
})
