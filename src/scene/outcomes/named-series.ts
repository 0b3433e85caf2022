import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'

/** More would be too small for a hall. */
const MOST_ON_STAGE = 2

/** The series that a view names itself, at most two: the one that stands everywhere is named by none. */
export function namedSeries({ series }: Pick<ViewState, 'series'>): readonly string[] {
  return series.join() === DEFAULT_VIEW.series.join() ? [] : series.slice(0, MOST_ON_STAGE)
}
