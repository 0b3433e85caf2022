import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { unzipSync } from 'fflate'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** A file by its path below the root; rejects where there is none. */
type Read = (path: string) => Promise<Uint8Array>

/** @param prefix of the names in the archive, such as `dist/` */
export function fromZip(zip: Uint8Array, prefix: string): Read {
  const files = unzipSync(zip)
  return async (path) => {
    const bytes = files[prefix + path]
    if (!bytes) throw new Error(`The archive has no ${prefix}${path}.`)
    return bytes
  }
}

export const fromFolder =
  (folder: string): Read =>
  (path) =>
    readFile(join(folder, path))

/**
 * A host as plain as `python3 -m http.server`, without ranges, whose files can be replaced while
 * people have its page open. Every answer says in `x-build` which build it is of.
 */
export async function servePlainly(firstBuild: string, firstRead: Read) {
  let [build, read] = [firstBuild, firstRead]
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const headers = { 'x-build': build, 'cache-control': 'no-cache' }
    const bytes = await read(path.slice(1)).catch(() => null)
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    response.writeHead(bytes ? 200 : 404, { ...headers, 'content-type': type })
    response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The plain site has no port.')
  return {
    origin: `http://localhost:${address.port}`,
    replace: (newBuild: string, newRead: Read) => {
      build = newBuild
      read = newRead
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
