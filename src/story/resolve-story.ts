import { readStepRef } from '@/model/story-moments'
import type { ViewState } from '@/store/view-state'
import { currentId, type Named } from '@/url/known-ids'
import type { Ignored } from '@/url/view-codec'
import { addressWords } from '@/words/address'

/** What an address said of a story when it was read. */
export type AskedStory = Pick<ViewState, 'story' | 'step'>

/** The steps of a story; `unknown` where there is no such story, null while it is on its way. */
export type StepsFound = readonly Named[] | 'unknown' | null

/**
 * Holds the story and the step of an address against the stories, once they are there.
 * @param view as it is by then: a step that was filled in meanwhile stays
 * @returns the keys of the view that have to change, and what is to be told
 */
export function resolveStory(
  asked: AskedStory,
  steps: StepsFound,
  view: ViewState,
): { patch: Partial<ViewState>; ignored: Ignored[] } {
  const { story, step } = asked
  if (story === null || steps === null) return { patch: {}, ignored: [] }
  const tell = (param: 'story' | 'step', value: string): Ignored => {
    const expected = param === 'story' ? addressWords.story : addressWords.storyStep
    return { param, value, expected, lost: 'value' }
  }
  const unknownStep = step === null ? [] : [tell('step', step)]
  if (steps === 'unknown') {
    const patch = view.story === story ? { story: null, step: null } : {}
    return { patch, ignored: [tell('story', story), ...unknownStep] }
  }
  if (step === null || currentId(steps, readStepRef(step).id) !== null)
    return { patch: {}, ignored: [] }
  return { patch: view.step === step ? { step: null } : {}, ignored: unknownStep }
}
