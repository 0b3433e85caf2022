import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Browser, type Page } from './browser'
import { startFirefox } from './engines/firefox'
import { startWebkit } from './engines/webkit'
import type { Engine } from './engines/wire'
import { openSite, type Site } from './site'

const STARTS = { Firefox: startFirefox, WebKit: startWebkit } as const
/** Browsers draw in software here, two of them on two cores. */
const LIMIT_MS = 90_000
const SHOTS = 'reports/browsers'

/** What a journey has at hand. */
export interface Session {
  readonly page: Page
  readonly browser: Browser
  readonly engine: Engine
  readonly open: (path: string, options?: Parameters<typeof openSite>[0]) => Promise<Site>
}

export type Journey = (session: Session) => Promise<void>
/** By what each shows, in plain words. */
export type Journeys = Readonly<Record<string, Journey>>

/** Waits until a reading is as it should be. */
export const eventually = <T>(read: () => Promise<T> | T) =>
  expect.poll(read, { timeout: 30_000, interval: 100 })

/**
 * As of the journeys in Chromium: hundreds share two cores, and a process of WebKit has been seen to fall over by itself.
 * More in one run are a fault of ours.
 */
const MOST_UNSTEADY = 2

/** Runs journeys in one engine, which is started once, and anew where a journey fails: it has a second try. Each has a site of its own. */
export function runIn(name: keyof typeof STARTS, journeys: Journeys): void {
  let session: Session | null = null
  let sites: Site[] = []
  let unsteady = 0

  const begin = async (): Promise<Session> => {
    const engine = await STARTS[name]()
    const browser = new Browser(engine)
    const page = await browser.firstPage()
    console.log(`${engine.name} ${engine.version}`)
    const open: Session['open'] = async (path, options) => {
      const site = await openSite(options)
      sites.push(site)
      await page.open(site.url(path))
      return site
    }
    return { engine, browser, page, open }
  }

  /** What was seen when a journey failed; nothing where the browser itself is gone. */
  const keepShot = async ({ page }: Session, rule: string): Promise<void> => {
    mkdirSync(SHOTS, { recursive: true })
    const file = `${SHOTS}/${name} ${rule.replace(/\W+/g, ' ')}.png`
    await page.screenshot().then(
      (shot) => writeFileSync(file, shot),
      () => undefined,
    )
  }

  beforeAll(async () => {
    if (!existsSync('dist/index.html')) {
      throw new Error('The journeys look at the build, and there is none: "npm run build" first.')
    }
    session = await begin()
  }, LIMIT_MS)

  afterEach(async () => {
    // Where the browser is gone the next journey says so.
    await session?.page.open('about:blank').catch(() => undefined)
    await Promise.all(sites.map((site) => site.close()))
    sites = []
  })

  afterAll(() => session?.engine.stop())

  for (const [rule, journey] of Object.entries(journeys)) {
    test(rule, { timeout: LIMIT_MS }, async () => {
      if (!session) throw new Error(`${name} did not start.`)
      try {
        await journey(session)
      } catch (error) {
        await keepShot(session, rule)
        if (unsteady === MOST_UNSTEADY) throw error
        unsteady += 1
        console.log(`Unsteady, find out why: ${rule} › ${error}`)
        await session.engine.stop()
        session = await begin()
        await journey(session)
      }
    })
  }
}
