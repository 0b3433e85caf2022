import { inLanguage } from './language'

/** A story as it is told: its names where somebody gave none, and why it can't be told. */
export const resolvedStoryWords = inLanguage('resolved-story', {
  /** The name of a story without a title. */
  untitled: 'Untitled story',
  /** The name of a step without a title. */
  step: (number: number) => `Step ${number}`,
  notHere: 'This story is not on this device. Open its link or its file here to present it.',
  noSteps: 'This story has no steps yet. Leave the stage and add a view to it.',
})
