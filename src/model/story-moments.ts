import type { Text } from './schema/primitives'
import type { StepKind, Story, StoryStep } from './schema/story'

/** One press of the clicker: a part of a step, or the whole of it. */
export interface Moment {
  readonly step: StoryStep
  /** Of the step in its story. */
  readonly stepIndex: number
  /** As an address names it: `the-turn.1` for the first part, `the-turn` for the whole. */
  readonly ref: string
  /** From 1 for a part; null for the whole. */
  readonly part: number | null
  readonly kind: StepKind
  readonly title: Text
  readonly caption: Text
  readonly notes: Text
  readonly query: string
}

const PART = /^(.+)\.(\d{1,2})$/

/** The step that a reference names, and which part of it; null for the whole. */
export function readStepRef(ref: string): { readonly id: string; readonly part: number | null } {
  const [, id, part] = PART.exec(ref) ?? []
  return id && part ? { id, part: Number(part) } : { id: ref, part: null }
}

/** What is shown and said of a step, one after the other; its parts come before the whole. */
function momentsOfStep(step: StoryStep, stepIndex: number): Moment[] {
  const { title, notes, kind = 'map' } = step
  const parts = (step.parts ?? []).map(
    (part, i): Moment => ({
      step,
      stepIndex,
      ref: `${step.id}.${i + 1}`,
      part: i + 1,
      kind: part.kind ?? 'map',
      title: part.title ?? title,
      caption: part.caption,
      notes: part.notes ?? notes,
      query: part.query,
    }),
  )
  const { caption, query } = step
  const whole = { step, stepIndex, ref: step.id, part: null, kind, title, caption, notes, query }
  return [...parts, whole]
}

/** All of a story, hidden steps too. */
export function momentsOf({ steps }: Pick<Story, 'steps'>): Moment[] {
  return steps.flatMap(momentsOfStep)
}

/** Where a reference is among moments; a part that there is none of is its whole step. @returns -1 for an unknown step */
export function momentIndexOf(moments: readonly Moment[], ref: string): number {
  const { id, part } = readStepRef(ref)
  const isOfStep = ({ step }: Moment) => step.id === id || step.aliases?.includes(id) === true
  const exact = moments.findIndex((moment) => isOfStep(moment) && moment.part === part)
  return exact >= 0 ? exact : moments.findIndex((each) => isOfStep(each) && each.part === null)
}

/** The next moment of the way, `by` +1 or -1: hidden steps are passed over. @returns null at either end */
export function momentAfter(moments: readonly Moment[], from: number, by: 1 | -1): number | null {
  for (let i = from + by; i >= 0 && i < moments.length; i += by) {
    if (!moments[i]?.step.hidden) return i
  }
  return null
}

/** The steps that a talk goes through, without those hidden. */
export function shownSteps({ steps }: Pick<Story, 'steps'>): StoryStep[] {
  return steps.filter(({ hidden }) => !hidden)
}
