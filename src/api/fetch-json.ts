import { answerAtHand } from './files-at-hand'

/** How an answer failed: whoever shows it says it in words. */
export type ApiFailure =
  /** @param withinS how long was waited; null where the network failed before */
  | { readonly kind: 'no-answer'; readonly withinS: number | null }
  | { readonly kind: 'status'; readonly status: number }
  /** It is no JSON. */
  | { readonly kind: 'no-data' }
  /** The same of files that are no data: land, fonts. */
  | { readonly kind: 'no-asset' }
  | { readonly kind: 'asset-status'; readonly status: number }

/** The server did not answer, or not with what was asked for. */
export class ApiError extends Error {
  readonly url: string
  readonly failure: ApiFailure
  /** HTTP status; null when there was no answer at all. */
  readonly status: number | null

  constructor(failure: ApiFailure, url: string) {
    super(`${url}: ${failure.kind}`)
    this.name = 'ApiError'
    this.url = url
    this.failure = failure
    this.status = 'status' in failure ? failure.status : failure.kind === 'no-data' ? 200 : null
  }
}

/** The server answered with something that this version of the app can't read. */
export class DataError extends Error {
  readonly url: string
  /** Where in the answer, what was expected and what came. */
  readonly problems: readonly string[]

  constructor(url: string, problems: readonly string[]) {
    super(`${url} can’t be read`)
    this.name = 'DataError'
    this.url = url
    this.problems = problems
  }
}

/** Long enough for a slow mobile network, short enough that a person is still there. */
const TIMEOUT_MS = 20_000

/**
 * The only fetch of data in the app.
 * @param path below the API root, such as `chains.json`
 * @throws ApiError without an answer, on an error status, or when the answer is no JSON
 */
export async function fetchJson(path: string, signal: AbortSignal): Promise<unknown> {
  const below = `api/v1/${path}`
  const url = new URL(`${import.meta.env.BASE_URL}${below}`, document.baseURI).href
  const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)])
  let response: Response
  try {
    response =
      answerAtHand(below) ??
      (await fetch(url, { signal: limit, headers: { accept: 'application/json' } }))
  } catch (cause) {
    if (signal.aborted) throw cause
    const withinS = limit.aborted ? TIMEOUT_MS / 1000 : null
    throw new ApiError({ kind: 'no-answer', withinS }, url)
  }
  if (!response.ok) {
    throw new ApiError({ kind: 'status', status: response.status }, url)
  }
  try {
    return await response.json()
  } catch {
    throw new ApiError({ kind: 'no-data' }, url)
  }
}
