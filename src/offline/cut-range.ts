/** The first and last byte that a `Range` header asks for; null where it asks for none there are. */
function boundsOf(header: string, size: number): [first: number, last: number] | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? []
  if (from === '') return to === '' ? null : [Math.max(size - Number(to), 0), size - 1]
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return Number(from) <= last ? [Number(from), last] : null
}

/** What a server of ranges would answer, cut from the whole file. */
export async function cutRange(whole: Response, range: string): Promise<Response> {
  const bytes = await whole.blob()
  const bounds = boundsOf(range, bytes.size)
  const headers = new Headers(whole.headers)
  // Of the whole file as it came over the network. Without an ETag the reader compares none.
  for (const name of ['content-encoding', 'content-length', 'etag']) headers.delete(name)
  if (!bounds) {
    headers.set('content-range', `bytes */${bytes.size}`)
    return new Response(null, { status: 416, headers })
  }
  const [first, last] = bounds
  headers.set('content-range', `bytes ${first}-${last}/${bytes.size}`)
  return new Response(bytes.slice(first, last + 1), { status: 206, headers })
}
