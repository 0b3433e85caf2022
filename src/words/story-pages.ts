import { inLanguage } from './language'
import { number, plural } from './numbers'
import { hasOwnEnd, sentence } from './sentence'

/** The pages of stories and their steps, and what the map of a step, or of any state, shows. */
export const storyPageWords = inLanguage('story-pages', {
  of: (steps: number) =>
    plural(steps, {
      one: `A story in ${number(steps)} step`,
      other: `A story in ${number(steps)} steps`,
    }),
  /** Over the title of a step. `{story}` is a link. */
  step: sentence('{story} · step {at} of {count}'),
  /** On the picture of a step. @param day may be a comparison of two */
  stepOn: (story: string, at: number, count: number, day: string) =>
    `${story} · step ${number(at)} of ${number(count)} · ${day}`,
  talk: (steps: number) =>
    plural(steps, {
      one: `A talk in ${number(steps)} step`,
      other: `A talk in ${number(steps)} steps`,
    }),
  /** A shorter text that comes before the whole of a step: its title, marked, and its words. */
  part: sentence('{title} {text}'),
  partTitle: (title: string) => (hasOwnEnd(title) ? title : `${title}.`),
  shown: (day: string) => `What the map shows: ${day}`,
  /** @param caution a sentence @param note "what-if with 1 event off …" */
  whatIf: sentence('{caution} A {note}.'),
  inFront: sentence('Selected: {record}'),
  lastEvent: sentence('The last event: {event}, {date}'),
  comparison: (title: string) => `${title}:`,
  noLevelDiffers: 'no level differs',
  routesItIsAbout: 'The routes it is about:',
  routes: 'The routes:',
})
