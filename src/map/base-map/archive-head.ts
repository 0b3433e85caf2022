/**
 * The header of the archive, where its tiles lie, and the tiles that show the whole world: they stand
 * in it one after the other. Nearer maps ask for theirs as ever.
 */
const HEAD_BYTES = 77_824

interface Head {
  readonly url: string
  readonly answer: Promise<Response>
  /** null where the host does not know ranges, or refuses. */
  readonly bytes: Promise<{ readonly data: ArrayBuffer; readonly etag: string | null } | null>
}

let head: Head | null = null

/** `world.pmtiles` beside the page, wherever the page is served. */
export function archiveUrl(): string {
  return new URL('base-map/world.pmtiles', document.baseURI).href
}

async function bytesOf(answer: Promise<Response>): Promise<Awaited<Head['bytes']>> {
  const response = await answer
  if (response.status !== 206) return null
  const data = await response.clone().arrayBuffer()
  return { data, etag: response.headers.get('etag') }
}

/** Asks for the beginning of the archive while the code that reads it is still on its way. */
export function askForArchiveHead(url = archiveUrl()): void {
  if (head) return
  const headers = { Range: `bytes=0-${HEAD_BYTES - 1}` }
  const answer = fetch(url, { headers, priority: 'low' })
  head = { url, answer, bytes: bytesOf(answer) }
  // Whoever takes it hears of it; where nobody does, nobody misses it.
  head.bytes.catch(() => undefined)
}

/** What was read may be that of an archive that was replaced: from now on the server is asked. */
export function forgetArchiveHead(): void {
  head = null
}

const RANGE = /^bytes=(\d+)-(\d+)$/

/** Fetches a range of the archive: out of its beginning where that was asked for, or else from the server. */
export async function fetchRange(url: string, init: RequestInit): Promise<Response> {
  const [, from, last] = RANGE.exec(new Headers(init.headers).get('Range') ?? '') ?? []
  const asked = head
  if (!asked || asked.url !== url || Number(last) >= HEAD_BYTES) return fetch(url, init)
  const bytes = await asked.bytes
  if (!bytes) {
    // The answer speaks for itself, to whoever comes first.
    if (head !== asked) return fetch(url, init)
    head = null
    return asked.answer
  }
  const headers = bytes.etag === null ? {} : { etag: bytes.etag }
  return new Response(bytes.data.slice(Number(from), Number(last) + 1), { status: 206, headers })
}
