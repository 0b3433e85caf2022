import { EtagMismatch, type Source } from 'pmtiles'

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/**
 * Reads an archive by ranges, and from a host that knows none, whole and once: a laptop's simple
 * file server is enough for a hall.
 * @param onReplaced what was read before is of another file
 * @throws Error where the host has no such file; EtagMismatch where the file was replaced meanwhile
 */
export function createArchiveSource(
  url: string,
  fetchBytes: Fetch = fetch,
  onReplaced: () => void = () => undefined,
): Source {
  let whole: Promise<ArrayBuffer> | null = null
  return {
    getKey: () => url,
    getBytes: async (offset, length, signal, etag) => {
      const cut = async (bytes: Promise<ArrayBuffer>) => ({
        data: (await bytes).slice(offset, offset + length),
      })
      if (whole) return cut(whole)
      const response = await fetchBytes(url, {
        headers: { Range: `bytes=${offset}-${offset + length - 1}` },
        ...(signal ? { signal } : {}),
      })
      if (!response.ok) throw new Error(`The base map was answered with ${response.status}.`)
      if (response.status !== 206) {
        whole = response.arrayBuffer()
        whole.catch(() => {
          whole = null
        })
        return cut(whole)
      }
      const newEtag = response.headers.get('etag') ?? undefined
      if (etag !== undefined && newEtag !== undefined && newEtag !== etag) {
        onReplaced()
        throw new EtagMismatch(`The base map was replaced: ${etag} became ${newEtag}.`)
      }
      return { data: await response.arrayBuffer(), ...(newEtag ? { etag: newEtag } : {}) }
    },
  }
}
