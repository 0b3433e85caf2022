import { fetchAsset } from '@/api/fetch-asset'
import type { ChainIndex } from '@/model/chain-index'
import { OUTLINES_FILE, type OutlineFile, type Outlines, readOutlines } from '../outlines'
import { loadOnce } from './load-once'

const loadFile = loadOnce(async (): Promise<OutlineFile> => {
  const answer = await fetchAsset(`${import.meta.env.BASE_URL}${OUTLINES_FILE}`)
  return answer.json()
})

/** By the countries in focus: versions of a chain may lift others. */
const known = new Map<string, Outlines>()

/** The shapes that pictures of a chain are drawn on. @throws ApiError when they do not arrive */
export async function loadLand({ chain: { focusCountries } }: ChainIndex): Promise<Outlines> {
  const file = await loadFile()
  const key = focusCountries.join()
  const found = known.get(key) ?? readOutlines(file, focusCountries)
  known.set(key, found)
  return found
}
