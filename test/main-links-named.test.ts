import { expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { parseDate } from '@/model/day'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW } from '@/store/view-state'
import { DATA_FOLDER } from '../mock-api/content/data-folder'
import { loadContent } from '../mock-api/content/load-content'
import { layOutPicture } from './layout-score/pictures'

const { contents } = await loadContent(DATA_FOLDER)

/** Links that carry the argument and are drawn on a day without a name, on a screen. */
function unnamed(chainId: string, date: string, screen: string): string[] {
  const chain = contents.find((content) => content.chain.id === chainId)?.chain
  if (!chain) throw new Error(`no chain ${chainId}`)
  const day = parseDate(date)?.day ?? null
  const scene = createSceneBuilder(indexChain(chain))({ ...DEFAULT_VIEW, day })
  const { specs, names } = layOutPicture(scene, screen)
  const drawn = new Set(specs.map(({ key }) => key))
  const main = (chain.mainLinks ?? []).map((id) => `link:${id}`)
  return main.filter((key) => drawn.has(key) && !names.has(key))
}

/** Read off the map beside the lanes of the time axis, which have the same names. */
it.each([
  ['fentanyl', '2019-05-01'],
  ['rare-earths', '2025-04-04'],
  ['rare-earths', '2018-06-01'],
  ['rare-earths', '2026-01-20'],
])('%s on %s: what has a lane of its own is named on the map', (chain, date) => {
  expect(unnamed(chain, date, '1440×900')).toEqual([])
  expect(unnamed(chain, date, '1920×1080')).toEqual([])
})
