import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { type Connect, type Logger, type Plugin, runnerImport } from 'vite'

const SETTLING_MS = 50 // An editor or a checkout writes several files at once: reload once.
const HERE = fileURLToPath(new URL('.', import.meta.url))

/**
 * The API's own code, loaded by Vite as it loads the app's: fresh each time, so that a change
 * needs no restart, and apart from the configuration, which stays a single small file.
 */
async function loadEntry(): Promise<typeof import('./vite-entry')> {
  const { module } = await runnerImport<typeof import('./vite-entry')>(join(HERE, 'vite-entry.ts'))
  return module
}

/** The served API, read when it is first asked for and again after it was forgotten. */
function createHost(folder: string, logger: Logger) {
  let fetching: Promise<(request: Request) => Response | Promise<Response>> | null = null
  const open = async () =>
    (await loadEntry()).serveApi(folder, (lines) =>
      logger.error(`Content with problems:\n${lines.join('\n')}`, { timestamp: true }),
    )
  return {
    fetch: async (request: Request) => {
      fetching ??= open()
      const fetch = await fetching
      return fetch(request)
    },
    forget: () => {
      fetching = null
    },
  }
}

/** Hands requests below `/api/` to the API, wherever the site's base is. */
function middleware(
  fetch: (request: Request) => Promise<Response>,
  base: string,
): Connect.NextHandleFunction {
  const listen = getRequestListener(fetch, { overrideGlobalObjects: false })
  return (incoming, outgoing, next) => {
    const url = incoming.url ?? ''
    if (!url.startsWith(`${base}api/`)) return next()
    incoming.url = url.slice(base.length - 1)
    void listen(incoming, outgoing)
  }
}

/**
 * The API in every Vite host: served in `dev` and `preview`, faults included, and written as
 * files at the same paths by `build`.
 * @param dataFolder below the project's root
 */
export function mockApi(dataFolder = 'mock-api/data'): Plugin {
  let folder = dataFolder
  let base = '/'
  return {
    name: 'mock-api',
    configResolved(config) {
      folder = join(config.root, dataFolder)
      base = config.base.startsWith('/') ? config.base : '/'
    },
    configureServer(server) {
      const host = createHost(folder, server.config.logger)
      let timer: ReturnType<typeof setTimeout> | undefined
      server.watcher.add([folder, HERE])
      server.watcher.on('all', (_, path) => {
        const isOurs = path.startsWith(folder) || path.startsWith(HERE)
        if (!isOurs || path.endsWith('.test.ts')) return
        host.forget()
        clearTimeout(timer)
        timer = setTimeout(() => server.ws.send({ type: 'full-reload' }), SETTLING_MS)
      })
      server.middlewares.use(middleware(host.fetch, base))
    },
    configurePreviewServer(server) {
      const host = createHost(folder, server.config.logger)
      server.middlewares.use(middleware(host.fetch, base))
    },
    transformIndexHtml: {
      order: 'pre',
      // The page asks for its first chain before it knows any.
      handler: async () => {
        const { chainIds } = await loadEntry()
        const content = (await chainIds(folder)).join(' ')
        return [{ tag: 'meta', attrs: { name: 'chokepoint:chains', content }, injectTo: 'head' }]
      },
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      const { exportApi } = await loadEntry()
      for (const { path, body } of await exportApi(folder)) {
        this.emitFile({ type: 'asset', fileName: path, source: body })
      }
    },
  }
}
