import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'

/** A view with its step, the room it is shown in, and nothing of what it shows: to be filled in. */
export function bareView({
  chain,
  story,
  step,
  theme,
  surface,
  parts,
  data,
}: ViewState): ViewState {
  return { ...DEFAULT_VIEW, chain, story, step, theme, surface, parts, data }
}
