/** As much as the reader of the archive asks for first: its header, and where its tiles lie. */
const HEAD_RANGE = 'bytes=0-16383'

let head: { readonly url: string; readonly answer: Promise<Response> } | null = null

/** `world.pmtiles` beside the page, wherever the page is served. */
export function archiveUrl(): string {
  return new URL('base-map/world.pmtiles', document.baseURI).href
}

/** Asks for the beginning of the archive while the code that reads it is still on its way. */
export function askForArchiveHead(url = archiveUrl()): void {
  if (head) return
  head = { url, answer: fetch(url, { headers: { Range: HEAD_RANGE } }) }
  // Whoever takes it hears of it; where nobody does, nobody misses it.
  head.answer.catch(() => undefined)
}

/** Fetches a range of the archive: what was asked for early once, and all else from the server. */
export function fetchRange(url: string, init: RequestInit): Promise<Response> {
  const { url: asked, answer } = head ?? {}
  if (!answer || asked !== url || new Headers(init.headers).get('Range') !== HEAD_RANGE) {
    return fetch(url, init)
  }
  head = null
  return answer
}
