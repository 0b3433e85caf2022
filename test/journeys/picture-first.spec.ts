import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/journey'

/** As docs/performance.md has it. */
const SCRIPT_KB_MAX = 110
/** Antialiasing of two ways to draw; where lines or land lay elsewhere it would be far more. */
const OTHER_PIXELS_MAX = 0.012

/** Each thing that a map can show, and both themes. */
const STATES = [
  '/?t=2024-09-01',
  '/?t=2016-01-01&theme=dark',
  '/?t=2024-09-01&scope=regional',
  '/?t=2019-05-01&sel=event:china-class-control-2019&theme=dark',
  '/?t=2022-08-05&sel=link:us-cn-cooperation',
  '/?t=2020-06-01&vs=2018-06-01&theme=dark',
  '/?t=2024-09-01&off=china-class-control-2019',
  '/?t=2022-06-01&tint=deaths&theme=dark',
  '/?t=2025-03-01&map=3/35/-110',
  '/?chain=rare-earths&t=2025-10-15&theme=dark',
]

const lines = (page: Page) => page.locator('[data-link]')
const names = (page: Page) =>
  page
    .getByRole('group', { name: 'Places and flows on the map' })
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.map((button) => {
        const { x, y, width } = button.getBoundingClientRect()
        return [button.textContent, Math.round(x), Math.round(y), Math.round(width)].join(' ')
      }),
    )

/** Holds scripts back until they are let through. */
async function hold(page: Page, scripts: string): Promise<() => void> {
  let letThrough: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(scripts, async (route) => {
    await held
    await route.continue()
  })
  return letThrough
}

/** The share of pixels of two pictures in which a channel differs by more than a quarter. */
async function otherPixels(page: Page, before: Buffer, after: Buffer): Promise<number> {
  // The app's policy is not for what a test does.
  const blank = await page.context().newPage()
  return blank.evaluate(
    async ([one, two]) => {
      const pixelsOf = async (base64: string | undefined) => {
        const image = new Image()
        image.src = `data:image/png;base64,${base64}`
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        return (
          context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
        )
      }
      const [a, b] = [await pixelsOf(one), await pixelsOf(two)]
      let other = 0
      for (let i = 0; i < a.length; i += 4) {
        const isOther = [0, 1, 2].some((k) => Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0)) > 64)
        if (isOther) other += 1
      }
      return other / (a.length / 4)
    },
    [before.toString('base64'), after.toString('base64')],
  )
}

test.describe('the picture first', () => {
  for (const state of STATES) {
    test(`the live map takes over ${state} without a jump`, async ({ page }) => {
      test.setTimeout(180_000)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const letThrough = await hold(page, '**/assets/live-renderer-*.js*')
      await page.goto(state)
      await expect(page.getByRole('slider', { name: 'Day', exact: true })).toBeVisible()
      await expect(lines(page).first()).toBeAttached()
      await page.evaluate(() => document.fonts.ready)
      await expect.poll(async () => (await names(page)).length).toBeGreaterThan(5)
      // Sources, and what has changed since, come to the panel in their own time.
      const mask = [page.getByRole('region', { name: 'Inspector' })]
      const before = { names: await names(page), picture: await page.screenshot({ mask }) }
      letThrough()
      // Lines of the border's cut-out stay as they are: it lies over both.
      const ground = page.locator('[role="region"][aria-label="Map"] [data-link]')
      await expect(ground).toHaveCount(0, { timeout: 120_000 })
      const after = { names: await names(page), picture: await page.screenshot({ mask }) }
      expect(after.names).toEqual(before.names)
      expect(await otherPixels(page, before.picture, after.picture)).toBeLessThan(OTHER_PIXELS_MAX)
    })
  }

  test('needs one script, and nothing of MapLibre or React, before its lines are there', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('[data-link] path')) return
        observer.disconnect()
        performance.mark('lines')
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto('/?t=2024-09-01')
    await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
    await expect(page.locator('canvas.maplibregl-canvas')).toBeAttached({ timeout: 60_000 })
    const scripts = await page.evaluate(() => {
      const lines = performance.getEntriesByName('lines')[0]?.startTime ?? 0
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      // What is fetched is kept for later, and not run.
      const run = entries.filter(({ initiatorType }) => initiatorType !== 'fetch')
      return run
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name, startTime }) => ({
          path: new URL(name).pathname,
          isBefore: startTime < lines,
        }))
    })
    const before = scripts.filter(({ isBefore }) => isBefore).map(({ path }) => path)
    const bytes = before.map((path) => gzipSync(readFileSync(`dist${path}`)).length)
    const sumKb = bytes.reduce((sum, each) => sum + each, 0) / 1_000
    // Many small ones would be waited for again and again; the guard waits for none.
    expect(before.sort()).toEqual([expect.stringContaining('/index-'), '/start-guard.js'])
    expect(sumKb).toBeLessThan(SCRIPT_KB_MAX)
    // On its way with the script, and not asked for again by it.
    const data = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('/api/v1/chains/fentanyl.json'))
        .map((entry) => (entry as PerformanceResourceTiming).initiatorType),
    )
    expect(data).toEqual(['link'])
    const later = scripts.filter(({ isBefore }) => !isBefore).map(({ path }) => path)
    for (const name of ['/page-', '/live-renderer-']) {
      expect(later.filter((path) => path.includes(name))).toHaveLength(1)
    }
  })

  test('asks for no more letters than it shows, and for the worker of the live map after the page', async ({
    page,
  }) => {
    await page.goto('/?t=2024-09-01')
    await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible({ timeout: 60_000 })
    await expect(lines(page)).toHaveCount(0, { timeout: 120_000 })
    const asked = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
        ({ name, startTime, responseEnd }) => ({
          file: new URL(name).pathname.split('/').at(-1) ?? '',
          startTime,
          responseEnd,
        }),
      ),
    )
    const first = (start: string) => asked.find(({ file }) => file.startsWith(start))
    expect(first('inter-start-')).toBeDefined()
    expect(first('inter-latin-')).toBeUndefined()
    const [script, worker] = [
      asked.find(({ file }) => /^page-.*js$/.test(file)),
      first('maplibre-gl-worker-'),
    ]
    expect(worker?.startTime).toBeGreaterThan(script?.responseEnd ?? Infinity)
  })

  test('what is chosen on it before the page is there is kept', async ({ page }) => {
    const letThrough = await hold(page, '**/assets/page-*.js')
    await page.goto('/?t=2024-09-01')
    await page.getByRole('button', { name: /^China: precursor/ }).click()
    letThrough()
    await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('China')
    await expect(page).toHaveURL(/t=2024-09-01.*sel=place:cn/)
  })

  test('the plain map at rest is not touched', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('chokepoint-plain-map', 'yes'))
    await page.goto('/?t=2024-09-01')
    await expect(page.getByRole('slider', { name: 'Day' })).toBeVisible()
    await expect(lines(page).first()).toBeAttached()
    await page.waitForLoadState('networkidle')
    const touched = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0
          const map = document.querySelector('main[aria-label="Map"]')
          const observer = new MutationObserver((changes) => {
            count += changes.length
          })
          if (map) observer.observe(map, { attributes: true, childList: true, subtree: true })
          let frames = 0
          const next = () => {
            frames += 1
            if (frames < 30) requestAnimationFrame(next)
            else resolve(count)
          }
          requestAnimationFrame(next)
        }),
    )
    expect(touched).toBe(0)
  })

  test('a step of the slider is one turn of React, and so is each day of a drag', async ({
    page,
  }) => {
    // What the developer tools of React hook into is called at each commit.
    await page.addInitScript(() => {
      Object.assign(window, {
        commits: 0,
        __REACT_DEVTOOLS_GLOBAL_HOOK__: {
          supportsFiber: true,
          inject: () => 1,
          onCommitFiberRoot: () => {
            Object.assign(window, { commits: Reflect.get(window, 'commits') + 1 })
          },
          onCommitFiberUnmount: () => undefined,
        },
      })
      localStorage.setItem('chokepoint-plain-map', 'yes')
    })
    await page.goto('/?t=2021-03-01')
    const slider = page.getByRole('slider', { name: 'Day' })
    await expect(slider).toBeVisible()
    await page.waitForLoadState('networkidle')
    await slider.press('ArrowRight')
    const commits = () => page.evaluate(() => Number(Reflect.get(window, 'commits')))
    const before = await commits()
    expect(before).toBeGreaterThan(0)
    for (let step = 0; step < 5; step += 1) await slider.press('ArrowRight')
    // One for the step; one more where the announcement or the address follows.
    expect((await commits()) - before).toBeLessThanOrEqual(2 * 5)
  })
})
