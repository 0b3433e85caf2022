import { expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { parseDate } from '@/model/day'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { DATA_FOLDER } from '../mock-api/content/data-folder'
import { loadContent } from '../mock-api/content/load-content'
import { layOutPicture } from './layout-score/pictures'

const { contents } = await loadContent(DATA_FOLDER)

function namesOn(chainId: string, date: string, screen: string, patch: Partial<ViewState> = {}) {
  const chain = contents.find((content) => content.chain.id === chainId)?.chain
  if (!chain) throw new Error(`no chain ${chainId}`)
  const view = { ...DEFAULT_VIEW, day: parseDate(date)?.day ?? null, ...patch }
  const { specs, names } = layOutPicture(createSceneBuilder(indexChain(chain))(view), screen)
  const drawn = new Set(specs.map(({ key }) => key))
  /** Of links those that are drawn without a name. */
  const unnamed = (ids: readonly string[]) =>
    ids.filter((id) => drawn.has(`link:${id}`) && !names.has(`link:${id}`))
  return { chain, unnamed }
}

/** Read off the map beside the lanes of the time axis, which have the same names. */
it.each([
  ['fentanyl', '2019-05-01'],
  ['rare-earths', '2025-04-04'],
  ['rare-earths', '2018-06-01'],
  ['rare-earths', '2026-01-20'],
])('%s on %s: what has a lane of its own is named on the map', (chain, date) => {
  for (const screen of ['1440×900', '1920×1080']) {
    const named = namesOn(chain, date, screen)
    expect(named.unnamed(named.chain.mainLinks ?? []), screen).toEqual([])
  }
})

it('a route that somebody looks at is named, also where a telephone leaves it no room', () => {
  const looked = ['mm-cn-ore', 'cn-jp-magnets', 'cn-us-oxides']
  const unnamed = looked.flatMap((id) =>
    namesOn('rare-earths', '2025-05-15', '390×844', { selection: { kind: 'link', id } }).unnamed([
      id,
    ]),
  )
  expect(unnamed).toEqual([])
})
