import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { mockApi } from './mock-api/vite-plugin.ts'
import { offline } from './src/offline/vite-plugin.ts'
import { onePage } from './src/one-page/vite-plugin.ts'
import { previews } from './src/previews/vite-plugin.ts'

/** Scripts, data and fonts come from the page's own host; text from data never becomes a script. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'", // positions are set by script, never written into markup
  "img-src 'self' data: blob:", // pictures that are made here, and those of stories of one's own
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'", // the preview of an embed
  "worker-src 'self' blob:", // what packs the pages of a long handout is a worker that its library makes
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ')

/** The policy stands in the page itself, so that it holds on any static host. Not in dev, where Vite injects scripts. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

/** Where others open what leaves a machine: of a pack, whose own address is that of the machine, as well. */
const PUBLIC_SITE = process.env.CHOKEPOINT_SITE ?? process.env.SITE_URL ?? ''

/** What the page is told of where it is: for the links and codes of what it exports, and for who finds a mistake. */
const TOLD = { 'chokepoint:site': PUBLIC_SITE, 'chokepoint:report': process.env.REPORT_TO ?? '' }

function publicAddress(): Plugin {
  return {
    name: 'public-address',
    transformIndexHtml: () =>
      Object.entries(TOLD).flatMap(([name, content]) =>
        content === ''
          ? []
          : [{ tag: 'meta', attrs: { name, content }, injectTo: 'head' as const }],
      ),
  }
}

const PREVIEWS = {
  siteUrl: process.env.SITE_URL,
  hasCards: process.env.CHOKEPOINT_CARDS !== 'off',
  reportTo: process.env.REPORT_TO,
}

/** Where a day could go wrong: reading, writing and showing dates. */
const DAY_TESTS = [
  'src/model/{day,typed-day,time-zone}.test.ts',
  'src/url/**/*.test.ts',
  'src/panels/timeline/**/*.test.ts',
]

/** All tests in UTC, and those of days again far east and far west of it. */
const TEST_PROJECTS = [
  { name: 'utc', include: ['{src,mock-api,test}/**/*.test.ts'], env: { TZ: 'UTC' } },
  { name: 'auckland', include: DAY_TESTS, env: { TZ: 'Pacific/Auckland' } },
  { name: 'los-angeles', include: DAY_TESTS, env: { TZ: 'America/Los_Angeles' } },
]

export default defineConfig({
  plugins: [
    react(),
    mockApi(),
    contentSecurityPolicy(),
    publicAddress(),
    previews(PREVIEWS),
    onePage(),
    offline(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  worker: { format: 'es' },
  build: {
    assetsInlineLimit: 0,
    // Browsers that can draw the map preload modules by themselves.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_200,
    license: { fileName: 'licenses.md' },
    // Drawing the previews is most of a first build, and known to be.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    environment: 'node',
    // A property runs a rule a hundred times, and machines that test are busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: TEST_PROJECTS.map((test) => ({ extends: true, test })),
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
  },
})
