import { inLanguage } from './language'

/** The line above the title of a step: where the talk is. On stage, on slides, in a handout and in films. */
export const talkLineWords = inLanguage('talk-line', {
  place: (number: number, count: number) => `${number} / ${count}`,
  /** A hidden step, which has no number; one of several facts in a line. */
  hidden: 'hidden step',
  part: (part: number) => `part ${part}`,
  notVerified: 'not verified',
  /** In the speaker's window, as facts: what the audience does not see now. */
  notOnStage: 'not on stage',
  black: 'the stage is black',
  /** Digits of a step's number, while they are typed. */
  typing: (digits: string) => `to step ${digits} …`,
  /** On paper, where the line begins with it, and has the part behind the place. */
  onPaper: {
    placeOfPart: (number: number, count: number, part: number) =>
      `${number} / ${count}, part ${part}`,
    hidden: 'Hidden step',
    hiddenPart: (part: number) => `Hidden step, part ${part}`,
  },
})
