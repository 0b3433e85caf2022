import type { Story, StoryStep } from '../../../src/model/schema/story'
import type { Filed } from '../parsed-file'
import type { Path } from '../problem'
import { IN_BRACES } from './parse-reference'
import { readStepView, type StepView } from './step-view'
import type { StoryFacts } from './story-facts'

/** What a story says at one step, in English: the words that are checked by hand-written rules. */
export interface StoryText {
  readonly filed: Filed<Story>
  readonly path: Path
  readonly field: 'caption' | 'notes'
  /** Without its references, each of which left `…`. */
  readonly text: string
  readonly view: StepView
}

/** A step with its parts, and where each stands in the file. */
function toldIn(step: StoryStep, i: number) {
  const parts = step.parts ?? []
  return [
    { told: step, at: ['steps', i] },
    ...parts.map((told, part) => ({ told, at: ['steps', i, 'parts', part] })),
  ]
}

/** Captions and notes of all steps and their parts; those whose query can't be read are reported for that. */
export function storyTexts(stories: readonly Filed<Story>[], { index }: StoryFacts): StoryText[] {
  return stories.flatMap((filed) =>
    filed.record.steps.flatMap(toldIn).flatMap(({ told, at }) => {
      const view = readStepView(told.query, index)
      if (typeof view === 'string') return []
      return (['caption', 'notes'] as const).flatMap((field) => {
        const text = told[field]
        if (!text) return []
        return [
          { filed, path: [...at, field, 'en'], field, text: text.en.replace(IN_BRACES, '…'), view },
        ]
      })
    }),
  )
}
