import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { build, type InlineConfig, type Plugin, type Rolldown, runnerImport } from 'vite'
import type { Works } from './boot'
import { ONE_PAGE_FILE } from './one-page-file.ts'

const SOURCE = fileURLToPath(new URL('..', import.meta.url))
const BOOT = fileURLToPath(new URL('boot.ts', import.meta.url))
const TEMPLATE = fileURLToPath(new URL('template.ts', import.meta.url))
const PAGE = fileURLToPath(new URL('../app/one-page/main.tsx', import.meta.url))

const ALIAS = { '@': SOURCE }

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** The live map needs files of its own, and a server for them: a saved page has the plain one alone. */
function withoutLiveMap(): Plugin {
  const NONE = '\0no-live-map'
  const WITHOUT = `
    export function askForLiveParts() {}
    export function createLiveRenderer() { throw new Error('A saved page has no live map.') }`
  return {
    name: 'without-live-map',
    enforce: 'pre',
    resolveId: (id) => (/\/live-(?:renderer|parts)$/.test(id) ? NONE : null),
    load: (id) => (id === NONE ? WITHOUT : null),
  }
}

/** One script without imports, whatever it loads later. */
function configOf(entry: string): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    plugins: [withoutLiveMap()],
    resolve: { alias: ALIAS },
    // There is no file beside it that could be asked for again.
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '""' },
    build: {
      write: false,
      cssCodeSplit: false,
      lib: { entry, formats: ['iife'], name: 'page', cssFileName: 'page' },
      // Parts that the page never shows are left out, though each is named where all are.
      rolldownOptions: {
        treeshake: { manualPureFunctions: ['later'] },
        // Libraries mark what runs on a server only, which nothing here is.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
        },
      },
    },
  }
}

async function write(entry: string): Promise<Works> {
  const result = await build(configOf(entry))
  const [output] = Array.isArray(result) ? result : [result]
  const files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[] =
    output && 'output' in output ? output.output : []
  const codes = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  const css = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source.toString()] : [],
  )
  const [code] = codes
  if (code === undefined || codes.length > 1) {
    throw new Error(`Expected the page as one script, got ${codes.length}.`)
  }
  return { code: code.trim(), css: css.join('\n').trim() }
}

/** The page without what it is to show. */
async function writeTemplate(): Promise<string> {
  const [boot, page] = [await write(BOOT), await write(PAGE)]
  const { module } = await runnerImport<typeof import('./template')>(TEMPLATE, {
    resolve: { alias: ALIAS },
  })
  const works = JSON.stringify(page)
  return module.pageTemplate({
    boot: boot.code,
    packed: deflateRawSync(works, { level: 9 }).toString('base64'),
    scripts: [boot.code, page.code].map(digest),
    styles: [module.STILL_STYLE, page.css].map(digest),
  })
}

/**
 * What "Save as one page" fills: written beside the app by `build`, made when it is asked for in `dev`.
 */
export function onePage(): Plugin {
  return {
    name: 'one-page',
    enforce: 'post', // when it is known that a page is built
    configureServer(server) {
      let writing: Promise<string> | null = null
      server.watcher.on('change', () => {
        writing = null
      })
      server.middlewares.use((incoming, outgoing, next) => {
        const [path] = (incoming.url ?? '').split('?')
        if (path !== `${server.config.base}${ONE_PAGE_FILE}`) return next()
        writing ??= writeTemplate()
        writing
          .then((template) => {
            outgoing.setHeader('Content-Type', 'text/html; charset=utf-8')
            outgoing.end(template)
          })
          .catch(next)
      })
    },
    async generateBundle(_, bundle) {
      if (this.environment.name !== 'client' || !('index.html' in bundle)) return
      const source = await writeTemplate()
      this.emitFile({ type: 'asset', fileName: ONE_PAGE_FILE, source })
    },
  }
}
