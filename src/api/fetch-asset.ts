import { ApiError } from './fetch-json'
import { answerAtHand } from './files-at-hand'

/** Long enough for a font on a slow mobile network. */
const TIMEOUT_MS = 20_000

/**
 * A file of the page's own host that is not data: outlines of land, a font.
 * @param url absolute, or from the page's address
 * @throws ApiError without an answer, or on an error status
 */
export async function fetchAsset(url: string): Promise<Response> {
  const response =
    answerAtHand(url.slice(import.meta.env.BASE_URL.length)) ??
    (await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => null))
  if (!response) throw new ApiError({ kind: 'no-asset' }, url)
  if (!response.ok) {
    throw new ApiError({ kind: 'asset-status', status: response.status }, url)
  }
  return response
}
