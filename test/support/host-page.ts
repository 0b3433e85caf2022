import { createServer } from 'node:http'

/** A site of its own: another port is another origin. */
export interface HostSite {
  readonly origin: string
  /** Puts one more page on the site. */
  readonly addPage: (path: string, body: string) => void
  readonly close: () => Promise<void>
}

/** Serves pages by path, as a site that embeds the map would. */
export async function serveHost(firstPages: Readonly<Record<string, string>>): Promise<HostSite> {
  const pages = new Map(Object.entries(firstPages))
  const server = createServer((request, response) => {
    const body = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname)
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html' })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The host page has no port.')
  return {
    origin: `http://localhost:${address.port}`,
    addPage: (path, body) => pages.set(path, body),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
