import type { Story, StoryStep } from '@/model/schema/story'
import type { ViewState } from '@/store/view-state'
import { bareView } from '@/url/bare-view'
import { formatView, parseView } from '@/url/view-codec'

/** What a talk keeps while it goes from step to step. */
type Kept = Pick<ViewState, 'surface' | 'theme' | 'data'> & Partial<Pick<ViewState, 'parts'>>

/** The whole view that a step shows. A theme that the step names comes before the room's own. */
export function viewOfStep(story: Story, step: StoryStep, kept: Kept): ViewState {
  const { view } = parseView(step.query)
  return {
    ...view,
    story: story.id,
    step: step.id,
    surface: kept.surface,
    parts: kept.parts ?? view.parts,
    theme: view.theme ?? kept.theme,
    data: kept.data,
  }
}

/** Where a view is in a story: the index of its step, 0 where it names none or an unknown one. */
export function stepIndexOf(story: Story, id: string | null): number {
  const isNamed = ({ id: own, aliases }: StoryStep) => own === id || aliases?.includes(id ?? '')
  return Math.max(story.steps.findIndex(isNamed), 0)
}

/** An address with a step and nothing else: the step is still to be shown. */
export function isBare(view: ViewState): boolean {
  return formatView(view) === formatView(bareView(view))
}

/** Whether the speaker has left the step: another day, a switch, a selection, a moved map. */
export function isOffPath(view: ViewState, story: Story, step: StoryStep): boolean {
  return formatView(view) !== formatView(viewOfStep(story, step, view))
}

/** @returns the step that many on, or at the end it would pass */
export function stepAt(story: Story, index: number): StoryStep | undefined {
  return story.steps[Math.min(Math.max(index, 0), story.steps.length - 1)]
}
