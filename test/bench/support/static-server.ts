import { readdir, readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** What a static host would send compressed. */
const COMPRESSED: ReadonlySet<string> = new Set(['.html', '.js', '.css', '.json', '.svg'])

/** As public/_headers and docs/deploy.md have it: the names of these files change with what is in them. */
const FOREVER = 'public, max-age=31536000, immutable'
const isAsset = (url: string) => url.includes('/assets/')

interface ServedFile {
  readonly type: string
  readonly body: Buffer
  /** null where compressing gains nothing. */
  readonly gzipped: Buffer | null
}

async function readFolder(folder: string, prefix: string): Promise<[string, ServedFile][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Promise.all(
    files.map(async (entry): Promise<[string, ServedFile]> => {
      const path = join(entry.parentPath, entry.name)
      const body = await readFile(path)
      const extension = extname(path)
      const type = TYPES[extension] ?? 'application/octet-stream'
      const gzipped = COMPRESSED.has(extension) ? gzipSync(body) : null
      return [prefix + relative(folder, path).split(sep).join('/'), { type, body, gzipped }]
    }),
  )
}

function sendRange(response: ServerResponse, { type, body }: ServedFile, range: RegExpExecArray) {
  const from = Number(range[1])
  const last = Math.min(range[2] ? Number(range[2]) : body.length - 1, body.length - 1)
  response.writeHead(206, {
    'content-type': type,
    'content-range': `bytes ${from}-${last}/${body.length}`,
    'content-length': last - from + 1,
  })
  response.end(body.subarray(from, last + 1))
}

function send(request: IncomingMessage, response: ServerResponse, file: ServedFile): void {
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
  if (range) {
    sendRange(response, file, range)
    return
  }
  const { type, body, gzipped } = file
  const isCompressed = gzipped !== null && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const sent = isCompressed ? gzipped : body
  response.writeHead(200, {
    'content-type': type,
    'content-length': sent.length,
    ...(isAsset(request.url ?? '') ? { 'cache-control': FOREVER } : {}),
    ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
  })
  response.end(sent)
}

/**
 * Serves folders from memory, compressed beforehand: the app and its peers get the same host, and
 * neither waits for a disk.
 * @param folders by the path they are served at, such as `/bench/`
 */
export async function serveFolders(folders: Readonly<Record<string, string>>) {
  const read = Object.entries(folders).map(([prefix, folder]) => readFolder(folder, prefix))
  const files = new Map((await Promise.all(read)).flat())
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    if (file) send(request, response, file)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The server has no port.')
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
