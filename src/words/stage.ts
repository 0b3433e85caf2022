import { inLanguage } from './language'
import { plural } from './numbers'

/** The stage: what the audience sees, and what stands over it. */
export const stageWords = inLanguage('stage', {
  /** Names of regions, which a screen reader says. */
  stage: 'Presentation',
  controls: 'Stage',
  day: 'Day',
  loading: 'Loading the story',
  noPicture: 'This step has no picture yet.',
  brokenPicture:
    'The picture of this step can’t be read: choose it again in the story editor, as JPEG or PNG.',
  /** On the button out of the dark. */
  light: 'Show the stage again',
  /** While the number of a step is typed. */
  typed: (digits: string) => `Step ${digits}`,
  return: 'Return to the step',
  /** Behind the number of the step, as one of several facts in a line. */
  offStep: 'off the step',
  /** Below the title of an event. @param when as "May 2019" */
  dated: (when: string, summary: string) => `${when}: ${summary}`,
  /** Told in both windows. */
  unlinked:
    'This browser can’t link the stage and the speaker’s window (it may be set to block cookies): run the talk from the window the audience sees.',
  /** Before what a step shows that the one before did not. */
  fresh: 'New:',
  nowAt: (route: string, level: string) => `${route}: ${level}`,
  moreMeasures: (route: string, count: number) =>
    plural(count, { one: `${route}: 1 more measure`, other: `${route}: ${count} more measures` }),
  /** Below the title. @param switched what is imagined and switched off */
  whatIf: (switched: string) => `What-if: ${switched}.`,
  start: {
    noFullScreen: 'This browser refused full screen: press F11 or use its menu.',
    noWakeLock: 'This browser can’t keep the screen on: turn off sleep before the talk.',
  },
})
