import sansUrl from '@fontsource/inter/files/inter-latin-400-normal.woff?url'
import sansStrongUrl from '@fontsource/inter/files/inter-latin-600-normal.woff?url'
import serifStrongUrl from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url'
import { fetchAsset } from '@/api/fetch-asset'
import type { HandoutFonts } from './handout-page'

async function load(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetchAsset(url)).arrayBuffer())
}

/** The cuts of a handout: a PDF needs plain ones, the page's own are variable. */
export async function loadHandoutFonts(): Promise<HandoutFonts> {
  const [sans, sansStrong, serifStrong] = await Promise.all([
    load(sansUrl),
    load(sansStrongUrl),
    load(serifStrongUrl),
  ])
  return { sans, sansStrong, serifStrong }
}
