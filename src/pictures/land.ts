import { fetchAsset } from '@/api/fetch-asset'
import { type OutlineFile, type Outlines, readOutlines } from '@/figure/outlines'
import { loadOnce } from './load-once'

/** The shapes that pictures are drawn on. @throws ApiError when they do not arrive */
export const loadLand: () => Promise<Outlines> = loadOnce(async () => {
  const answer = await fetchAsset(`${import.meta.env.BASE_URL}base-map/outlines.json`)
  const file: OutlineFile = await answer.json()
  return readOutlines(file)
})
