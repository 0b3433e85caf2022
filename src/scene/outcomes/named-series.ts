import type { StepKind } from '@/model/schema/story'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'

/** More would be too small for a hall. */
const MOST_ON_STAGE = 2

/** The series that a view names itself, at most two: the one that stands everywhere is named by none. */
export function namedSeries({ series }: Pick<ViewState, 'series'>): readonly string[] {
  return series.join() === DEFAULT_VIEW.series.join() ? [] : series.slice(0, MOST_ON_STAGE)
}

/** The series that a step shows: a chart those that are named, or the first; a map has room beside it for one. */
export function seriesOfStep(view: Pick<ViewState, 'series'>, kind: StepKind): readonly string[] {
  const named = namedSeries(view)
  if (kind === 'map') return named.slice(0, 1)
  return kind === 'chart' && named.length === 0 ? view.series.slice(0, 1) : named
}
