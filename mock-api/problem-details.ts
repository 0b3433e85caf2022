import * as z from 'zod/mini'

/**
 * An error as RFC 9457 wants it. `type` is always `about:blank`: the status says the kind, and
 * `title` is its name.
 */
export const problemDetailsSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int().check(z.gte(400), z.lte(599)),
  /** What was wrong with this very request, and what would be right. */
  detail: z.string(),
  /** The path and query that were asked for. */
  instance: z.string(),
  /** What was probably meant, nearest first. */
  nearest: z.optional(z.array(z.string())),
  /** What has to be put right in the content; only while it is being edited. */
  problems: z.optional(z.array(z.string())),
})

export type ProblemDetails = z.infer<typeof problemDetailsSchema>

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

/** The answer to a request that can't be met. Never kept by a cache: the next try may succeed. */
export function problemResponse(
  request: Request,
  status: number,
  more: Pick<ProblemDetails, 'detail' | 'nearest' | 'problems'>,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { pathname, search } = new URL(request.url)
  const title = TITLES[status] ?? (status < 500 ? 'Request Refused' : 'Server Failure')
  const problem: ProblemDetails = {
    type: 'about:blank',
    title,
    status,
    ...more,
    instance: pathname + search,
  }
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
  })
}
