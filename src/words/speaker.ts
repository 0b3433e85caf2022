import { inLanguage } from './language'

/** The speaker's own window. */
export const speakerWords = inLanguage('speaker', {
  window: 'Speaker',
  /** “Stories” is a button of the main window. */
  nothingOnStage:
    'No story is on stage. Open one under “Stories” in the main window; this window follows.',
  stageClosed: 'The stage is closed: nobody sees this.',
  openStage: 'Open the stage',
  now: {
    title: 'Current step',
    /** What the picture shows. */
    picture: (description: string) => `On stage: ${description}`,
    noteSize: 'Size of the notes',
    smallerNotes: 'Smaller notes',
    largerNotes: 'Larger notes',
    /** A switch: the window is dark, whatever the stage is. */
    darkWindow: 'Dark window',
    /** Above notes, while a part of a step is told. */
    notesOfStep: 'Notes to the whole step',
    previous: 'Previous',
    next: 'Next',
    black: 'Black',
    overview: 'Overview',
    find: 'Find',
    return: 'Return to the step',
  },
  next: {
    title: 'Next step',
    inNextStep: 'Next',
    inThisStep: 'Next, in this step',
    end: 'The end',
  },
  steps: 'Steps',
  hiddenStep: (title: string) => `${title} (hidden)`,
  clock: {
    title: 'Clock',
    /** The time of day. */
    time: 'Time',
    talk: 'Talk',
    talkPaused: 'Talk, paused',
    /** Times are written 4:05; a minus before what is over. */
    left: (time: string) => `${time} left`,
    onTime: 'on time',
    behind: (time: string) => `${time} behind`,
    ahead: (time: string) => `${time} ahead`,
    minutesPlanned: 'Minutes planned',
    start: 'Start the clock',
    pause: 'Pause the clock',
    goOn: 'Resume',
    reset: 'Reset the clock',
    rehearse: 'Rehearse',
    rehearseAgain: 'Rehearse again',
    rehearsal: 'Rehearsal',
    thisStep: 'This step',
    keepTimes: 'End and keep the times',
    throwAway: 'Discard',
  },
})
