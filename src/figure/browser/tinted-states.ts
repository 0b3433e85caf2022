import type { Topology } from 'topojson-specification'
import { fetchAsset } from '@/api/fetch-asset'
import type { Dataset } from '@/api/load-chain'
import { fetchSeries } from '@/api/queries'
import type { Series } from '@/model/schema/history'
import { choroplethOf, stateTint, tintYear } from '@/scene/outcomes/state-tint'
import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import { readStateShapes, type StateShapes } from '../state-shapes'
import type { TintedStates } from '../tinted-states'
import { loadOnce } from './load-once'

/** Where the states lie. @throws ApiError when that does not arrive */
export const loadStateShapes: () => Promise<StateShapes> = loadOnce(async () => {
  const answer = await fetchAsset(`${import.meta.env.BASE_URL}base-map/states.json`)
  const file: Topology = await answer.json()
  return readStateShapes(file)
})

/** By chain, version and series. */
const ratesOf = new Map<string, () => Promise<Series>>()

function loadRates(of: Dataset, id: string): Promise<Series> {
  const key = [of.chain.id, of.past, id].join(' ')
  const load = ratesOf.get(key) ?? loadOnce(() => fetchSeries(of, id, new AbortController().signal))
  ratesOf.set(key, load)
  return load()
}

/**
 * The states of a scene in their colours; null where they are not coloured, or not yet.
 * @throws ApiError when shapes or rates do not arrive
 */
export async function loadTintedStates(scene: Scene, theme: Theme): Promise<TintedStates | null> {
  const of = choroplethOf(scene)
  if (!of) return null
  const { index, day } = scene
  const [shapes, rates] = await Promise.all([loadStateShapes(), loadRates(index, of.series)])
  const year = tintYear(rates, day)
  return year === null ? null : { tint: stateTint(of, rates, year, theme), shapes }
}
