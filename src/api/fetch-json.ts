import { answerAtHand } from './files-at-hand'

/** The server did not answer, or not with what was asked for. */
export class ApiError extends Error {
  readonly url: string
  /** HTTP status; null when there was no answer at all. */
  readonly status: number | null

  constructor(message: string, url: string, status: number | null) {
    super(message)
    this.name = 'ApiError'
    this.url = url
    this.status = status
  }
}

/** The server answered with something that this version of the app can't read. */
export class DataError extends Error {
  readonly url: string
  /** Where in the answer, what was expected and what came. */
  readonly problems: readonly string[]

  constructor(url: string, problems: readonly string[]) {
    super('The data can’t be read: this page is older than the data. Reload the page.')
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
    const what = limit.aborted ? `did not answer within ${TIMEOUT_MS / 1000} s` : 'did not answer'
    throw new ApiError(`The data server ${what}.`, url, null)
  }
  if (!response.ok) {
    throw new ApiError(`The data server answered ${response.status}.`, url, response.status)
  }
  try {
    return await response.json()
  } catch {
    throw new ApiError('The data server answered with something other than data.', url, 200)
  }
}
