import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Connect, type Plugin, type ResolvedConfig, runnerImport } from 'vite'
import type { ChainList } from '../model/schema/chain'
import { PAGE_PATH } from '../url/page-path.ts'
import type { Previews } from './build-entry'
import { siteAddress, siteBase } from './site-base.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const SOURCE = fileURLToPath(new URL('..', import.meta.url))

/** Drawing goes on in as many threads as pictures are under way. */
const AT_ONCE = 4

/** Some chat programs leave out larger pictures. */
const CARD_KB_MAX = 100

const API = 'api/v1'

export interface PreviewSettings {
  /** Where the site will be served, such as `https://example.org/maps/`; pages name no pictures without it, and files are looked for at the root of the host. */
  readonly siteUrl: string | undefined
  /** Whether pictures are drawn, which is most of a first build. */
  readonly hasCards: boolean
  /** Where mistakes are reported to: `mailto:…`, or the address of a form. */
  readonly reportTo: string | undefined
}

/** Both are loaded as Vite loads the app's code; the API is asked for what it answers. */
async function open(
  config: ResolvedConfig,
  {
    siteUrl,
    hasCards,
    reportTo,
  }: { siteUrl: string | null; hasCards: boolean; reportTo: string | null },
): Promise<Previews> {
  const alias = { '@': SOURCE }
  const entry = await runnerImport<typeof import('./build-entry')>(join(HERE, 'build-entry.ts'), {
    resolve: { alias },
  })
  const api = await runnerImport<typeof import('../../mock-api/vite-entry')>(
    join(config.root, 'mock-api/vite-entry.ts'),
  )
  const files = await api.module.exportApi(join(config.root, 'mock-api/data'))
  const answer = (path: string) => {
    const file = files.find((each) => each.path === `${API}/${path}`)
    if (!file) throw new Error(`The API has no ${path} to write pages of.`)
    return file.body
  }
  const { chains }: ChainList = JSON.parse(answer('chains.json'))
  return entry.module.openPreviews({
    chains: chains.map(({ id, href }) => ({
      chainJson: answer(href),
      versionsJson: answer(`chains/${id}/versions.json`),
      sourcesJson: answer(`chains/${id}/sources.json`),
      storyJsons: files
        .filter(({ path }) => path.startsWith(`${API}/chains/${id}/stories/`))
        .map(({ body }) => body),
    })),
    outlinesFile: join(config.publicDir, 'base-map/outlines.json'),
    cacheFolder: join(config.root, 'node_modules/.cache/chokepoint-cards'),
    site: { base: config.base, url: siteUrl, assetsDir: config.build.assetsDir },
    hasCards,
    reportTo,
  })
}

async function drawAll(
  { cardPaths, card }: Previews,
  emit: (path: string, png: Buffer) => void,
): Promise<void> {
  const waiting = [...cardPaths]
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      const png = await card(path)
      if (png) emit(path, png)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml',
}

const typeOf = (path: string) => TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain'

/** What else than pages this plugin writes. */
const OURS = /^(?:cards\/|assets\/page-|changes\/|robots\.txt$|sitemap\.xml$)/

/** Answers for pages and pictures in dev; whatever else is left to the others. */
function middleware(
  config: ResolvedConfig,
  previews: () => Promise<Previews>,
  transform: (url: string, html: string) => Promise<string>,
): Connect.NextHandleFunction {
  return (incoming, outgoing, next) => {
    const url = incoming.url ?? ''
    const [path = ''] = url.startsWith(config.base) ? url.slice(config.base.length).split('?') : []
    if (!OURS.test(path) && !PAGE_PATH.test(path)) return next()
    const answer = async (): Promise<void> => {
      const found = await previews()
      const file = found.files.find(
        (each) => each.path === path || each.path === `${path}index.html`,
      )
      if (file) {
        outgoing.setHeader('Content-Type', typeOf(file.path))
        outgoing.end(file.text)
        return
      }
      const png = await found.card(path)
      if (png) {
        outgoing.setHeader('Content-Type', 'image/png')
        outgoing.end(png)
        return
      }
      const indexHtml = await readFile(join(config.root, 'index.html'), 'utf8')
      const html = found.page(indexHtml, path)
      if (html === null) return next()
      outgoing.setHeader('Content-Type', 'text/html; charset=utf-8')
      outgoing.end(await transform(url, html))
    }
    answer().catch(next)
  }
}

/**
 * What `preview` has no file for, as a static host answers it: a page without its last slash is led to, anything
 * else gets the page that says so.
 */
function missing({ base, root, build }: ResolvedConfig): Connect.NextHandleFunction {
  const folder = join(root, build.outDir)
  return (incoming, outgoing, next) => {
    const { pathname, search } = new URL(incoming.url ?? '/', 'http://localhost')
    // Vite has put the name of a page's file behind its slash, and sends it after this.
    if (pathname.endsWith('.html') && existsSync(join(folder, pathname))) return next()
    const answer = async (): Promise<void> => {
      if (!pathname.endsWith('/') && PAGE_PATH.test(`${pathname.slice(1)}/`)) {
        const page = join(folder, pathname, 'index.html')
        if (existsSync(page)) {
          outgoing.writeHead(301, { Location: `${base}${pathname.slice(1)}/${search}` }).end()
          return
        }
      }
      const html = await readFile(join(folder, '404.html'))
      outgoing.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(html)
    }
    answer().catch(next)
  }
}

/**
 * A page and a picture for each chain, each record of it, each story and each of its steps: written by `build`, made
 * when asked for in `dev`. `preview` serves what the build wrote.
 */
export function previews(settings: PreviewSettings): Plugin {
  const siteUrl = siteAddress(settings.siteUrl)
  if (siteUrl && !settings.hasCards) throw new Error('SITE_URL names pictures, but none are drawn.')
  let config: ResolvedConfig
  return {
    name: 'previews',
    enforce: 'post',
    config: ({ base }) => {
      const folder = siteBase(settings.siteUrl, base)
      return folder === undefined ? {} : { base: folder }
    },
    configResolved(resolved) {
      config = resolved
    },
    configureServer(server) {
      let opening: Promise<Previews> | null = null
      server.watcher.on('all', () => {
        opening = null
      })
      const opened = () => {
        opening ??= open(config, { ...settings, siteUrl, reportTo: settings.reportTo ?? null })
        return opening
      }
      server.middlewares.use(
        middleware(config, opened, (url, html) => server.transformIndexHtml(url, html)),
      )
    },
    configurePreviewServer: (server) => () => {
      server.middlewares.use(missing(config))
    },
    async generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return
      const index = bundle['index.html']
      if (index?.type !== 'asset') return // a bench page, or a bundle of something else
      const opened = await open(config, {
        ...settings,
        siteUrl,
        reportTo: settings.reportTo ?? null,
      })
      const indexHtml = index.source.toString()
      for (const { path, html } of opened.pages(indexHtml)) {
        if (path === '') index.source = html
        else this.emitFile({ type: 'asset', fileName: `${path}index.html`, source: html })
      }
      for (const { path, text } of opened.files) {
        this.emitFile({ type: 'asset', fileName: path, source: text })
      }
      if (!settings.hasCards) return
      await drawAll(opened, (fileName, source) => {
        const kb = Math.ceil(source.length / 1000)
        if (kb > CARD_KB_MAX) this.warn(`${fileName} has ${kb} kB, more than ${CARD_KB_MAX}.`)
        this.emitFile({ type: 'asset', fileName, source })
      })
    },
  }
}
