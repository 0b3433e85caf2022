import { type Browser, chromium, type Page } from '@playwright/test'
import config from '../../../playwright.config'
import { buildApp, buildPages, type Chunk } from './build-site'
import { watchDraws } from './draw-log'
import { serveFolders } from './static-server'

/** The size of the screens that are measured; one CSS pixel is one pixel of the canvas. */
export const SCREEN = { width: 1440, height: 900 } as const

/** The app at `/`, the pages of peers at `/bench/`, and a browser to look at them. */
export interface Site {
  /** Such as `/` or `/bench/bare.html?…`; every page starts with nothing cached. */
  readonly openPage: (path: string, prepare?: (page: Page) => Promise<void>) => Promise<Page>
  /** The scripts of the app. */
  readonly appChunks: readonly Chunk[]
  readonly browserName: string
  readonly close: () => Promise<void>
}

/** tsx names functions by a helper that a function sent into a page would miss. */
const NAME_HELPER = 'globalThis.__name ??= (named) => named'

async function openPage(
  browser: Browser,
  url: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const context = await browser.newContext({ viewport: SCREEN, serviceWorkers: 'block' })
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(`${url}: ${error.message}`))
  await page.addInitScript({ content: NAME_HELPER })
  await page.addInitScript(watchDraws)
  await prepare?.(page)
  await page.goto(url, { waitUntil: 'commit' })
  return page
}

/** Builds, serves and launches; the browser's flags are those of the journeys. */
export async function openSite(): Promise<Site> {
  const [app, pages] = [await buildApp(), await buildPages()]
  const server = await serveFolders({ '/': app.folder, '/bench/': pages })
  const browser = await chromium.launch(config.use?.launchOptions)
  return {
    openPage: (path, prepare) => openPage(browser, server.origin + path, prepare),
    appChunks: app.chunks,
    browserName: `Chromium ${browser.version()}`,
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}
