import { type Context, Hono } from 'hono'
import { cors } from 'hono/cors'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import { LICENCE_URL } from '../src/model/licence'
import { nearest } from '../src/model/nearest'
import type { Content } from './content/content'
import { readQuery } from './faults'
import { honoPath, readParams } from './hono-route'
import { type KeptAnswer, keptAnswer } from './kept-answer'
import { problemResponse } from './problem-details'
import { type Answer, API_ROOT, type Library, pathsOf, type Route } from './route'
import { ROUTES } from './routes'

export interface ApiOptions {
  /** Whether requests may ask for faults: `?delay=2000`, `?fail=503`. For trials only. */
  readonly faults?: boolean
  /** How long an answer may be used unasked; afterwards it is asked for again by its ETag. */
  readonly maxAgeSeconds?: number
}

type Missing = Extract<Answer, { missing: unknown }>

const DEFAULT_MAX_AGE_SECONDS = 300 // Content changes by release; five minutes late is early enough.
const FOR_EVER = 'public, max-age=31536000, immutable'
const ALLOWED = 'GET, HEAD, OPTIONS'

/** Without an age content may change at any moment, whatever is said to be final. */
function cacheRule(maxAgeSeconds: number, isFinal: boolean): string {
  if (maxAgeSeconds === 0) return 'no-cache'
  return isFinal ? FOR_EVER : `public, max-age=${maxAgeSeconds}`
}

function headersOf({ mediaType }: Route, cacheControl: string): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Cache-Control': cacheControl,
    'X-Content-Type-Options': 'nosniff',
    Link: `<${LICENCE_URL}>; rel="license"`,
    ...(mediaType.startsWith('text/html') && {
      'Content-Security-Policy':
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'",
    }),
  }
}

function missingResponse(request: Request, { missing, id, known }: Missing): Response {
  const there = known.length === 0 ? 'There is none yet.' : `There is: ${known.join(', ')}.`
  const detail = `No ${missing} is called "${id}". ${there}`
  return problemResponse(request, 404, { detail, nearest: nearest(id, known) })
}

function unknownResponse(request: Request, library: Library): Response {
  const { pathname } = new URL(request.url)
  const asked = pathname.startsWith(API_ROOT) ? pathname.slice(API_ROOT.length) : pathname
  const detail = `Nothing is at ${pathname}. Every path is listed at ${API_ROOT}/.`
  const close = nearest(asked, pathsOf(library)).map((path) => API_ROOT + path)
  return problemResponse(request, 404, { detail, nearest: close })
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * The API over some content: one `fetch` for every host. Uses nothing of Node.
 * @returns a Hono app that answers below `/api/v1/` and explains every other path
 */
export function createApi(contents: readonly Content[], options: ApiOptions = {}): Hono {
  const { faults = false, maxAgeSeconds = DEFAULT_MAX_AGE_SECONDS } = options
  const library: Library = { contents, routes: ROUTES }
  const answers = new Map<string, KeptAnswer>()

  const keep = async (path: string, body: string, isFinal = false): Promise<KeptAnswer> => {
    const kept = await keptAnswer(body, isFinal)
    answers.set(path, kept)
    return kept
  }

  const answer = async (context: Context, route: Route): Promise<Response> => {
    const request = context.req.raw
    const url = new URL(request.url)
    const query = readQuery(url.searchParams, faults)
    if ('refusal' in query) return problemResponse(request, 400, { detail: query.refusal })
    if (query.delayMs > 0) await pause(query.delayMs)
    if (query.failStatus !== null) {
      return problemResponse(request, query.failStatus, {
        detail: 'Failed because the request asked for it.',
      })
    }
    let kept = answers.get(url.pathname)
    if (!kept) {
      const found = route.answer(library, readParams(route.template, context.req.param()))
      if ('missing' in found) return missingResponse(request, found)
      kept = await keep(url.pathname, found.body, found.isFinal)
    }
    const headers = headersOf(route, cacheRule(maxAgeSeconds, kept.isFinal))
    return new Response(kept.bytes, { headers: { ...headers, ETag: kept.etag } })
  }

  const app = new Hono()
  app.use(cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['ETag'] }))
  app.use(
    etag({
      retainedHeaders: [
        ...RETAINED_304_HEADERS,
        'access-control-allow-origin',
        'access-control-expose-headers',
      ],
    }),
  )
  for (const route of ROUTES) {
    const paths = [route.template, ...(route.folder ? [route.folder] : [])]
    for (const path of paths.map((each) => API_ROOT + honoPath(each))) {
      app.get(path, (context) => answer(context, route))
      app.all(path, ({ req }) => {
        const detail = `Expected ${ALLOWED}, got ${req.method}: everything here is read only.`
        return problemResponse(req.raw, 405, { detail }, { Allow: ALLOWED })
      })
    }
  }
  app.get(API_ROOT, (context) => context.redirect('v1/', 308)) // Relative: holds below any folder.
  app.notFound(({ req }) => unknownResponse(req.raw, library))
  app.onError((error, { req }) => {
    console.error(error)
    return problemResponse(req.raw, 500, { detail: 'The server failed while it made the answer.' })
  })
  return app
}
