import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './test/support/find-chromium'

/** Another port lets two checkouts run their journeys at the same time. */
const PORT = Number(process.env.JOURNEY_PORT ?? 4179)

/** What nobody wants broken for an hour; the rest takes long, or needs other programs. */
const EVERYDAY =
  /\/(access|embed|explore|history|map|outcomes|previews|small-screens|stage|terms|trouble|what-if)\.spec\.ts$/

export default defineConfig({
  testDir: 'test/journeys',
  projects: [
    { name: 'everyday', testMatch: EVERYDAY },
    { name: 'thorough', testIgnore: EVERYDAY },
  ],
  outputDir: 'reports/journeys',
  fullyParallel: true,
  workers: 2,
  // Software rendering on two cores: a first frame of the map can take seconds.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'reports/journeys.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
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
    url: `http://localhost:${PORT}/api/v1/chains.json`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
})
