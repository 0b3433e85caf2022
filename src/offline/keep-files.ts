import { type BuildList, NAMED_BY_BYTES } from './build-list'

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/**
 * Puts every file of a build into its cache, one after the other, so that the page comes first. A
 * server that has another build by now gives other bytes, and those are refused.
 * @throws TypeError for bytes of another build or no answer; Error for an error status
 */
export async function keepFiles(
  cache: Pick<Cache, 'match' | 'put'>,
  root: string,
  files: BuildList['files'],
  fetchFile: Fetch = fetch,
): Promise<void> {
  for (const [path, sha256] of Object.entries(files)) {
    const url = new URL(path, root).href
    if (await cache.match(url, { ignoreVary: true })) continue // kept by a try that broke off
    const response = await fetchFile(url, {
      integrity: `sha256-${sha256}`,
      // What the page has loaded need not be asked for again. All else goes past the browser's
      // cache: Chromium can wait there without end for a whole file of which the map has read
      // ranges, and other bytes may stand under these names by now.
      cache: NAMED_BY_BYTES.test(path) ? 'default' : 'no-store',
      priority: 'low',
    })
    if (!response.ok) throw new Error(`Expected the file ${url}, got ${response.status}.`)
    await cache.put(url, response)
  }
}
