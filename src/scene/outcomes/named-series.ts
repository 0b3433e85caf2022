import type { ChainIndex } from '@/model/chain-index'
import type { StepKind } from '@/model/schema/story'
import type { ViewState } from '@/store/view-state'
import type { Scene } from '../scene'

/** More would be too small for a hall. */
const MOST_ON_STAGE = 2

/** The series that a view names itself, at most two: those that stand everywhere are named by none. */
export function namedSeries({ series }: Pick<ViewState, 'series'>): readonly string[] {
  return series === null ? [] : series.slice(0, MOST_ON_STAGE)
}

/** The series under the flows: those chosen, or those that the chain opens with. */
export function seriesInView({ index, view }: Pick<Scene, 'index' | 'view'>): readonly string[] {
  return view.series ?? index.chain.openingSeries ?? []
}

/** Those of them that the data has: a link may name one that is gone. */
export function knownSeries(scene: Pick<Scene, 'index' | 'view'>): readonly string[] {
  const { series } = scene.index.chain
  return seriesInView(scene).filter((id) => series.some((known) => known.id === id))
}

/** As a view holds them: null for those that the chain opens with. */
export function chosenSeries(
  { chain }: ChainIndex,
  ids: readonly string[],
): readonly string[] | null {
  return ids.join() === (chain.openingSeries ?? []).join() ? null : ids
}

/** The series that a step shows: a chart those that are named, or the first; a map has room beside it for one. */
export function seriesOfStep(
  scene: Pick<Scene, 'index' | 'view'>,
  kind: StepKind,
): readonly string[] {
  const named = namedSeries(scene.view)
  if (kind === 'map') return named.slice(0, 1)
  return kind === 'chart' && named.length === 0 ? seriesInView(scene).slice(0, 1) : named
}
