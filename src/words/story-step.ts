import { inLanguage } from './language'
import { number } from './numbers'

/** One step of a story of one's own, while it is written. */
export const storyStepWords = inLanguage('story-step', {
  step: (number: number) => `Step ${number}`,
  titleOf: (number: number) => `Title of step ${number}`,
  /** Names of buttons; each has the title of its step. */
  moveUp: (title: string) => `Move up: ${title}`,
  moveDown: (title: string) => `Move down: ${title}`,
  duplicate: (title: string) => `Duplicate: ${title}`,
  hide: (title: string) => `Hide: ${title}`,
  tellAgain: (title: string) => `Show again: ${title}`,
  startHere: (title: string) => `Start here: ${title}`,
  remove: (title: string) => `Delete: ${title}`,
  /** Opens the fields below it. */
  more: 'Caption, notes',
  caption: 'Caption, for the audience',
  tooLong: (letters: number, read: number) =>
    `${number(letters)} letters: a hall reads about ${number(read)}.`,
  notes: 'Notes, for you alone',
  show: 'Show it',
  update: 'Update to this view',
  updated: 'The step is updated.',
  hidden: 'Hidden: skipped in the talk.',
  isStale: 'Part of this step is not in this data.',
  kind: 'What is seen',
  kinds: {
    map: 'The map of this view',
    chart: 'An outcome chart, as large as the stage',
    title: 'Words: the caption, large',
    quote: 'A quote: the caption, with its source',
    picture: 'A picture of your own',
  },
  series: 'Which outcome',
  usualSeries: 'The one the map opens with',
  pictureOf: (number: number) => `Picture of step ${number}`,
  /** Of a picture: for who does not see it. */
  description: 'Description, for people who can’t see it',
  quoteCredit: 'Who said it, where and when',
  pictureCredit: 'Picture credit',
  noQuoteCredit: 'A quote needs its source.',
  pictureProblems: {
    notOpened: 'The picture did not open.',
    noPicture: 'The browser can’t read this file as a picture: choose a JPEG or a PNG.',
    noCanvas: 'This browser can’t prepare pictures; use another one.',
    tooLarge: 'This picture is too large for a story: make it smaller, and choose it again.',
  },
})
