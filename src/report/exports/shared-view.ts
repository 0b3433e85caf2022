import { isOwnId } from '@/model/own-story/own-id'
import type { ViewState } from '@/store/view-state'

/**
 * A view as a link carries it to other people. A story of this device means nothing on theirs, so
 * the link shows what the step shows, for itself.
 */
export function sharedView(view: ViewState): ViewState {
  if (view.story === null || !isOwnId(view.story)) return view
  const isTold = view.surface === 'present' || view.surface === 'speaker'
  return { ...view, story: null, step: null, surface: isTold ? 'explore' : view.surface }
}
