import type { Story, StoryStep } from '@/model/schema/story'
import { type Moment, momentIndexOf, momentsOf } from '@/model/story-moments'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { formatView, parseView } from '@/url/view-codec'

/** What a talk keeps while it goes from step to step. */
type Kept = Pick<ViewState, 'chain' | 'surface' | 'theme' | 'data'> &
  Partial<Pick<ViewState, 'parts' | 'language'>>

function viewAt(story: Story, ref: string, query: string, kept: Kept): ViewState {
  const { view } = parseView(query)
  return {
    ...view,
    chain: kept.chain,
    story: story.id,
    step: ref,
    surface: kept.surface,
    parts: kept.parts ?? view.parts,
    theme: view.theme ?? kept.theme,
    language: kept.language ?? view.language,
    data: kept.data,
  }
}

/** The whole view that a step shows. A theme that the step names comes before the room's own. */
export function viewOfStep(story: Story, step: StoryStep, kept: Kept): ViewState {
  return viewAt(story, step.id, step.query, kept)
}

/** The same of a part of a step. */
export function viewOfMoment(story: Story, { ref, query }: Moment, kept: Kept): ViewState {
  return viewAt(story, ref, query, kept)
}

/** Where a view is in a story: the index of its moment, 0 where it names none or an unknown one. */
export function placeIn(story: Story, ref: string | null): number {
  const moments = momentsOf(story)
  const found = ref === null ? -1 : momentIndexOf(moments, ref)
  if (found >= 0) return found
  return Math.max(
    moments.findIndex(({ step }) => !step.hidden),
    0,
  )
}

/** Whether the speaker has left the step: another day, a switch, a selection, a moved map. */
export function isOffPath(view: ViewState, story: Story, moment: Moment): boolean {
  return formatView(view) !== formatView(viewOfMoment(story, moment, view))
}

/** What a view tells, however the map lies and is coloured. */
const toldBy = (view: ViewState) =>
  formatView({ ...view, camera: null, projection: 'flat', tint: 'none', theme: null })

/** Whether what is seen is another state than the step's: its words would contradict it. */
export function tellsOther(view: ViewState, story: Story, moment: Moment): boolean {
  return toldBy(view) !== toldBy(viewOfMoment(story, moment, view))
}

/** The plain map beside the step: nothing that the step hid, switched or compared. */
export function viewBesideStep(view: ViewState): ViewState {
  const { chain, story, step, surface, parts, theme, language, data } = view
  const kept = { chain, story, step, surface, parts, theme, language, data }
  return { ...DEFAULT_VIEW, ...kept }
}
