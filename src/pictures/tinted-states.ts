import type { Topology } from 'topojson-specification'
import { fetchAsset } from '@/api/fetch-asset'
import { fetchSeries } from '@/api/queries'
import { readStateShapes, type StateShapes } from '@/figure/state-shapes'
import type { TintedStates } from '@/figure/tinted-states'
import type { Series } from '@/model/schema/history'
import { stateTint, TINT_SERIES, tintYear } from '@/scene/outcomes/state-tint'
import type { Scene } from '@/scene/scene'
import type { Theme } from '@/store/view-state'
import { loadOnce } from './load-once'

/** Where the states lie. @throws ApiError when that does not arrive */
export const loadStateShapes: () => Promise<StateShapes> = loadOnce(async () => {
  const answer = await fetchAsset(`${import.meta.env.BASE_URL}base-map/states.json`)
  const file: Topology = await answer.json()
  return readStateShapes(file)
})

/** By the version they are of. */
const ratesOf = new Map<string | null, () => Promise<Series>>()

function loadRates(past: string | null): Promise<Series> {
  const load =
    ratesOf.get(past) ??
    loadOnce(() => fetchSeries(TINT_SERIES, past, new AbortController().signal))
  ratesOf.set(past, load)
  return load()
}

/**
 * The states of a scene in their colours; null where they are not coloured, or not yet.
 * @throws ApiError when shapes or rates do not arrive
 */
export async function loadTintedStates(
  { view, index, day }: Scene,
  theme: Theme,
): Promise<TintedStates | null> {
  if (view.tint !== 'deaths') return null
  const [shapes, rates] = await Promise.all([loadStateShapes(), loadRates(index.past)])
  const year = tintYear(rates, day)
  return year === null ? null : { tint: stateTint(rates, year, theme), shapes }
}
