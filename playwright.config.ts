import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './test/support/find-chromium'

/** Another port lets two checkouts run their journeys at the same time. */
const PORT = Number(process.env.JOURNEY_PORT ?? 4179)

/** What nobody wants broken for an hour; the rest takes long, or needs other programs. */
const EVERYDAY = /\/(access|embed-alone|explore|map|outcomes|stage)\.spec\.ts$/
const EVERYDAY_ON_PLAIN_MAP = /\/(previews|what-if)\.spec\.ts$/

/** What is about words, addresses and files is the same on the plain map, which starts far sooner. */
const ON_PLAIN_MAP =
  /\/(address|chains|embed-messages|evidence|export|focus|own-kinds|own-story|own-story-travels|own-story-words|readers|rehearsal|small-screens|stage-keys|terms|two-windows|unknown-story|unreadable|versions|walkthrough)\.spec\.ts$/

const ORIGIN = `http://localhost:${PORT}`

/** Somebody chose the plain map, and the browser has kept it. */
const PLAIN_MAP = {
  cookies: [],
  origins: [{ origin: ORIGIN, localStorage: [{ name: 'chokepoint-plain-map', value: 'yes' }] }],
}

export default defineConfig({
  testDir: 'test/journeys',
  projects: [
    { name: 'everyday', testMatch: EVERYDAY },
    {
      name: 'everyday-plain',
      testMatch: EVERYDAY_ON_PLAIN_MAP,
      use: { storageState: PLAIN_MAP },
    },
    { name: 'thorough', testIgnore: [EVERYDAY, EVERYDAY_ON_PLAIN_MAP, ON_PLAIN_MAP] },
    { name: 'plain', testMatch: ON_PLAIN_MAP, use: { storageState: PLAIN_MAP } },
  ],
  outputDir: 'reports/journeys',
  fullyParallel: true,
  workers: 2,
  // Software rendering on two cores: a first frame of the map can take seconds.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  // What passes only at the second try is named at the end of a check, and more than a few fail it.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'reports/journeys.json' }]],
  use: {
    baseURL: ORIGIN,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: findChromium(),
      args: CHROMIUM_ARGS,
    },
    // One journey is about the files that the app keeps; the others look at it without.
    serviceWorkers: 'block',
    // Traces cost a fifth of the time; "npx playwright test --trace retain-on-failure" keeps them.
    trace: 'off',
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `${ORIGIN}/api/v1/chains.json`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
})
