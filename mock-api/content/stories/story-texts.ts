import type { Story } from '../../../src/model/schema/story'
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

/** Captions and notes of all steps; those whose query can't be read are reported for that. */
export function storyTexts(stories: readonly Filed<Story>[], { index }: StoryFacts): StoryText[] {
  return stories.flatMap((filed) =>
    filed.record.steps.flatMap((step, i) => {
      const view = readStepView(step.query, index)
      if (typeof view === 'string') return []
      return (['caption', 'notes'] as const).map((field) => ({
        filed,
        path: ['steps', i, field, 'en'],
        field,
        text: step[field].en.replace(IN_BRACES, '…'),
        view,
      }))
    }),
  )
}
