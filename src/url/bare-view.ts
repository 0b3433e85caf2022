import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { formatView } from './view-codec'

/** A view with its step, the room it is shown in, and nothing of what it shows: to be filled in. */
export function bareView({
  chain,
  story,
  step,
  theme,
  language,
  surface,
  parts,
  data,
}: ViewState): ViewState {
  return { ...DEFAULT_VIEW, chain, story, step, theme, language, surface, parts, data }
}

/** An address with a step and nothing else: the step is still to be shown. */
export function isBare(view: ViewState): boolean {
  return formatView(view) === formatView(bareView(view))
}

/** What is shown is known once the story is there: an address with a story, perhaps a step of it, and nothing else. */
export function namesStepAlone(view: ViewState): boolean {
  return view.story !== null && isBare(view)
}
