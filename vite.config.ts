import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defaultAllowedOrigins, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { POLICY, POLICY_HEADER } from './content-policy.ts'
import { mockApi } from './mock-api/vite-plugin.ts'
import { BUILD_TARGET } from './oldest-browsers.ts'
import { offline } from './src/offline/vite-plugin.ts'
import { onePage } from './src/one-page/vite-plugin.ts'
import { previews } from './src/previews/vite-plugin.ts'

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

/** Tells the page its version, for the reports of faults. */
function productVersion(): Plugin {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  return {
    name: 'product-version',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'chokepoint:version', content: version }, injectTo: 'head' },
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

const PAGE = fileURLToPath(new URL('./src/app/page.tsx', import.meta.url))

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

const withImportsOf = new WeakMap<ModuleGraph, ReadonlySet<string>>()

/** The page, and all that has to be there before it can run. */
function pageModules(graph: ModuleGraph): ReadonlySet<string> {
  const known = withImportsOf.get(graph)
  if (known) return known
  const found = new Set([PAGE])
  for (const id of found) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  }
  withImportsOf.set(graph, found)
  return found
}

/**
 * What the first map needs is one file, and what the page needs beside it is another: in dozens of small
 * ones, each shared with some later part, a slow network would be waited for again and again.
 */
const GROUPS = [
  { name: 'start', tags: ['$initial' as const], priority: 1 },
  {
    name: (id: string, graph: ModuleGraph) => (pageModules(graph).has(id) ? 'page' : null),
    debugName: 'page',
  },
]

const UNUSED_BY_MAP = /maplibregl-(ctrl|popup|marker|user-location)/

interface StyleRule {
  selectors: string[]
  readonly source?: { readonly input: { readonly file?: string } }
  readonly remove: () => void
}

/** MapLibre's style sheet without the controls, popups and markers that no map here has: nine tenths of it. */
const MAP_STYLES = {
  postcssPlugin: 'map-styles',
  Rule(rule: StyleRule) {
    if (!rule.source?.input.file?.endsWith('maplibre-gl.css')) return
    const used = rule.selectors.filter((selector) => !UNUSED_BY_MAP.test(selector))
    if (used.length === 0) rule.remove()
    else if (used.length < rule.selectors.length) rule.selectors = used
  },
}

/** What anything here understands. */
const READING = ['GET', 'HEAD']

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
  // A path that there is nothing at is told as such, as static hosts do.
  appType: 'mpa',
  plugins: [
    react(),
    mockApi(),
    contentSecurityPolicy(),
    publicAddress(),
    productVersion(),
    previews(PREVIEWS),
    onePage(),
    offline(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  css: { postcss: { plugins: [MAP_STYLES] } },
  worker: { format: 'es' },
  // As docs/hosts: a frame without an origin reads our files as any other site would.
  preview: {
    headers: {
      'Content-Security-Policy': POLICY_HEADER,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
    cors: { origin: '*', methods: READING },
  },
  server: { cors: { origin: defaultAllowedOrigins, methods: READING } },
  build: {
    target: BUILD_TARGET,
    assetsInlineLimit: 0,
    // Browsers that can draw the map preload modules by themselves.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_200,
    license: { fileName: 'licenses.md' },
    // Drawing the previews is most of a first build, and known to be.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: GROUPS } },
    },
  },
  test: {
    environment: 'node',
    setupFiles: ['./test/support/property-cases.ts'],
    // A property runs a rule a hundred times, and machines that test are busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: TEST_PROJECTS.map((test) => ({ extends: true, test })),
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/unit.json' },
  },
})
