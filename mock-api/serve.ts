import { readFile } from 'node:fs/promises'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { createStateSite } from '../src/previews/state/state-site'
import { createApi } from './api'
import { DATA_FOLDER } from './content/data-folder'
import { loadContent } from './content/load-content'
import { formatProblem } from './content/problem'
import { nodeStates } from './node-states'
import { API_ROOT } from './route'
import { createStateHost } from './state-host'

const DEFAULT_PORT = 8787
const HOST = process.env.HOST ?? '127.0.0.1' // Reachable from other machines only when asked for.
const LAST_PORT = 65_535
/** What `npm run build` wrote; without it only the API is there. */
const SITE_FOLDER = './dist'

/** Where this process answers. */
const ownUrl = (port: number) => `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}/`

/** Ends the process with a sentence instead of a stack. */
function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

function readPort(text = String(DEFAULT_PORT)): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= LAST_PORT) return port
  return stop(`Expected PORT as a number from 0 to ${LAST_PORT}, got "${text}".`)
}

const port = readPort(process.env.PORT)
const { contents, problems } = await loadContent(DATA_FOLDER)
if (problems.length > 0) {
  stop(`Content with problems:\n${problems.map((each) => formatProblem(each)).join('\n')}`)
}

const api = createApi(contents, { faults: true, maxAgeSeconds: 0 })
const site = new Hono()
site.all(`${API_ROOT}/*`, ({ req }) => api.fetch(req.raw))
// A frame without an origin reads the files of the site as any other site would.
site.use(cors({ origin: '*' }), serveStatic({ root: SITE_FOLDER }))
site.notFound(({ req }) => api.fetch(req.raw))
// Never as a request has it: anybody may ask under any name.
let siteUrl = process.env.SITE_URL ?? ownUrl(port)
const { fetch } = createStateHost({
  states: createStateSite(await nodeStates(contents)),
  indexHtml: () => readFile(`${SITE_FOLDER}/index.html`, 'utf8').catch(() => null),
  rest: site.fetch,
  siteUrl: () => siteUrl,
})
const server = serve({ fetch, port, hostname: HOST }, (address) => {
  const own = ownUrl(address.port)
  siteUrl = process.env.SITE_URL ?? own
  console.log(`The API is at ${own}${API_ROOT.slice(1)}/`)
})
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') stop(`The API could not start: ${error.message}`)
  stop(`Port ${port} is taken. Choose another, as in: PORT=${port + 1} npm run api`)
})
