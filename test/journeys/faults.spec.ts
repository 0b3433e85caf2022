import { expect, type Page, type Route } from '@playwright/test'
import { FAULTS } from '../support/faults'
import { test } from '../support/journey'
import { ANSWERS, ASKED, type Asked } from '../support/unanswered'

// docs/faults.md is the table. Every kind of answer is told apart in src/api/fetch-json.test.ts; here
// each thing that is asked for meets the three that take different ways through the page.
const MET = ['500', 'a web page', 'a newer form'] as const

/** Waits of seconds (between tries, for a land that hangs) take a fiftieth of their time. */
async function hurry(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const wait = window.setTimeout
    const shortened = (run: () => void, ms = 0, ...rest: unknown[]) =>
      Reflect.apply(wait, window, [run, ms >= 1_000 ? ms / 50 : ms, ...rest])
    Object.defineProperty(window, 'setTimeout', { value: shortened })
  })
}

/** The map that needs no graphics card, and so no time. */
async function choosePlainMap(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('chokepoint-plain-map', 'yes'))
}

async function open(page: Page, { path, open: act }: Asked): Promise<void> {
  await page.goto('about:blank')
  await page.goto(path)
  await act?.(page)
}

for (const asked of ASKED) {
  test(`${asked.what} that does not come is told of in a sentence, with a way forward`, async ({
    page,
  }) => {
    await hurry(page)
    await choosePlainMap(page)
    const address = `**/api/v1/${asked.file}`
    for (const fault of MET) {
      await test.step(fault, async () => {
        const words = fault === 'a newer form' ? asked.unread : asked.told
        await page.route(address, (route) => ANSWERS[fault]?.(route))
        await open(page, asked)
        if (words) {
          await expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible()
        }
        if (asked.rest) await expect(asked.rest(page)).toBeVisible()
        if (words && asked.isReported !== false) {
          const report = page.getByRole('button', { name: 'Copy a report' })
          await expect(report.filter({ visible: true }).first()).toBeVisible()
        }
        await page.unroute(address)
        if (!words) return
        const isReload = fault === 'a newer form' && asked.forward === 'Try again'
        const name = isReload ? 'Reload the page' : asked.forward
        await page.getByRole('button', { name }).filter({ visible: true }).first().click()
        if (isReload) await asked.open?.(page)
        await expect(asked.there(page)).toBeVisible()
      })
    }
  })
}

const slider = (page: Page) => page.getByRole('slider', { name: 'Day' })
const aName = (page: Page) => page.getByRole('button', { name: /^China: precursor suppliers/ })
const liveMap = (page: Page) => page.locator('canvas.maplibregl-canvas')

test(`${FAULTS.baseMap.what}: the plain map stands in`, async ({ page }) => {
  await hurry(page)
  const address = '**/base-map/world.pmtiles'
  const answers: Record<string, (route: Route) => Promise<void>> = {
    '404': (route) => route.fulfill({ status: 404 }),
    '416': (route) => route.fulfill({ status: 416 }),
    '500': (route) => route.fulfill({ status: 500 }),
    'a web page': (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Portal</title>' }),
    'no end': () => Promise.resolve(),
  }
  for (const [fault, answer] of Object.entries(answers)) {
    await test.step(fault, async () => {
      await page.route(address, answer)
      await page.goto('about:blank')
      await page.goto('/?t=2024-09-01')
      await expect(page.getByText(FAULTS.baseMap.seen)).toBeVisible()
      await expect(page.getByRole('button', { name: FAULTS.baseMap.forward })).toBeVisible()
      await expect(page.locator('[data-link="cn-mx-precursors"]')).toBeAttached()
      await slider(page).press('ArrowRight')
      await expect(page).toHaveURL(/t=2024-09-02/)
      await page.unroute(address)
    })
  }
})

test(`${FAULTS.worker.what}: the plain map stands in`, async ({ page }) => {
  await hurry(page)
  await page.route('**/maplibre-gl-worker*', (route) => route.fulfill({ status: 404 }))
  await page.goto('/?t=2024-09-01')
  await expect(page.getByText(FAULTS.worker.seen)).toBeVisible()
  await expect(page.getByRole('button', { name: FAULTS.worker.forward })).toBeVisible()
  await expect(aName(page)).toBeVisible()
})

test(`${FAULTS.shapes.what}: lines and names stand without them`, async ({ page }) => {
  await choosePlainMap(page)
  for (const [file, path] of [
    ['outlines', '/?t=2024-09-01'],
    ['states', '/?t=2024-09-01&tint=deaths'],
  ] as const) {
    for (const answer of [ANSWERS['404'], ANSWERS['a web page']]) {
      await page.route(`**/base-map/${file}.json`, (route) => answer?.(route))
      await page.goto('about:blank')
      await page.goto(path)
      const told = page.getByText(FAULTS.shapes.seen)
      await expect(told).toBeVisible()
      await expect(aName(page)).toBeVisible()
      await page.unroute(`**/base-map/${file}.json`)
      await page.getByRole('button', { name: FAULTS.shapes.forward }).click()
      await expect(told).toHaveCount(0)
      await expect(aName(page)).toBeVisible()
    }
  }
})

test(`${FAULTS.lostOften.what}: nothing is lost`, async ({ page }) => {
  await page.goto('/?t=2024-09-01')
  await expect(liveMap(page)).toBeVisible()
  await expect(aName(page)).toBeVisible()
  for (let time = 0; time < 5; time += 1) {
    const isBack = await liveMap(page).evaluate(async (canvas: HTMLCanvasElement) => {
      const lose = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
      const heard = (name: string) =>
        new Promise((resolve) => canvas.addEventListener(name, resolve, { once: true }))
      const lost = heard('webglcontextlost')
      lose?.loseContext()
      await lost
      const restored = heard('webglcontextrestored')
      // A context that was lost in this task is given back in a later one.
      setTimeout(() => lose?.restoreContext())
      await restored
      return canvas.getContext('webgl2')?.isContextLost() === false
    })
    expect(isBack).toBe(true)
  }
  await expect(page.getByText(FAULTS.lost.seen)).toHaveCount(0)
  await slider(page).press('ArrowRight')
  await expect(page).toHaveURL(/t=2024-09-02/)
  await expect(liveMap(page)).toBeVisible()
})

test(`${FAULTS.fonts.what}: nothing waits for them`, async ({ page }) => {
  await choosePlainMap(page)
  await page.route('**/*.woff2', (route) => route.abort())
  await page.goto('/?t=2024-09-01')
  await expect(aName(page)).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test(`${FAULTS.noStorage.what}: the page is whole`, async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    }
  })
  await page.goto('/?t=2019-05-01')
  await expect(aName(page)).toBeVisible()
  await page.getByRole('button', { name: 'Routes in words', exact: true }).click()
  await expect(page.getByRole('list', { name: 'Routes in words' })).toBeVisible()
  await page.getByRole('button', { name: 'Dark theme' }).click()
  await expect(page).toHaveURL(/theme=dark/)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test(`${FAULTS.frozen.what}: it goes on`, async ({ page }) => {
  await choosePlainMap(page)
  await page.goto('/?t=2024-09-01')
  await expect(aName(page)).toBeVisible()
  const debug = await page.context().newCDPSession(page)
  await debug.send('Page.setWebLifecycleState', { state: 'frozen' })
  await debug.send('Page.setWebLifecycleState', { state: 'active' })
  await slider(page).press('ArrowRight')
  await expect(page).toHaveURL(/t=2024-09-02/)
})

for (const date of ['1980-01-01', '2099-12-31']) {
  test(`${FAULTS.clock.what} (${date}): the state is the same`, async ({ page }) => {
    await page.clock.setFixedTime(date)
    await page.goto('/?view=table')
    await expect(slider(page)).toHaveAttribute('aria-valuetext', /^1 May 2019, \d+ events/)
    await expect(page.getByRole('table', { name: 'Routes' })).toContainText('dominant')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test(`${FAULTS.twoTabs.what}: neither changes the other`, async ({ page, context }) => {
  const other = await context.newPage()
  await page.goto('/?view=table&t=2019-05-01')
  await other.goto('/?view=table&t=2024-09-01')
  await slider(page).press('ArrowRight')
  await other.getByRole('switch').last().click()
  await expect(page).toHaveURL(/t=2019-05-02/)
  await expect(other).toHaveURL(/off=/)
  await expect(other).toHaveURL(/t=2024-09-01/)
  await expect(page).not.toHaveURL(/off=/)
})
