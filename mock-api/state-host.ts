import { Hono } from 'hono'
import type { StateSite } from '../src/previews/state/state-site'

export interface StateHostOptions {
  readonly states: StateSite
  /** The first page as the build wrote it; null where there is none. */
  readonly indexHtml: (request: Request) => Promise<string | null>
  /** Everything else: the API, and maybe the files of the site. */
  readonly rest: (request: Request) => Response | Promise<Response>
  /**
   * Where the site is, whole. Never where a request says that it was sent, unless the host has made sure of that: a cache
   * in front would keep the address that somebody else put in.
   */
  readonly siteUrl: (request: Request) => string
}

/** A chat asks once and keeps what it got; the address of a picture names its data. */
const CARD_AGE = 'public, max-age=86400'
const PAGE_AGE = 'no-cache' // As of the file that it stands for.

/** A host that gives each state of the map a title, a description and a picture of its own. */
export function createStateHost({ states, indexHtml, rest, siteUrl }: StateHostOptions): Hono {
  const app = new Hono()
  app.get('/state.png', async ({ req: { raw } }) => {
    const png = await states.card(new URL(raw.url).search)
    if (!png) return Response.redirect(new URL('cards/map.png', siteUrl(raw)).href, 302)
    return new Response(Uint8Array.from(png), {
      headers: { 'Content-Type': 'image/png', 'Cache-Control': CARD_AGE },
    })
  })
  app.get('/', async ({ req: { raw } }) => {
    const { search } = new URL(raw.url)
    const html = search === '' ? null : await indexHtml(raw)
    const page = html && states.page(html, search, siteUrl(raw))
    if (!page) return rest(raw)
    return new Response(page, {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': PAGE_AGE },
    })
  })
  app.all('*', ({ req: { raw } }) => rest(raw))
  return app
}
