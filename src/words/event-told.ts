import { inLanguage } from './language'
import { number, plural } from './numbers'
import { type Sentence, sentence } from './sentence'

const SMALL = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
/** Small numbers are words in a sentence. */
const spelled = (count: number) => SMALL[count - 2] ?? number(count)

/** The event that stands over the map, and what the map is without it. */
export const eventToldWords = inLanguage('event-told', {
  /** The name of the region. */
  region: 'Event',
  /** Where the day lies before every event. */
  noneYet: 'Before the first event',
  nothingYet: 'Nothing on the time axis has happened yet.',
  /** When an event was, of one that came into force later, and of one that has an end. */
  inForce: (day: string, announced: string) => `${day} · in force, announced ${announced}`,
  until: (from: string, to: string) => `${from}, until ${to}`,
  /** One route and what the event did to it: "By mail: **major → minor**". */
  effect: sentence('{route}: {change}'),
  /** Who says so, where there are more than two. @param count of the others, 2 or more */
  andMore: (name: string, count: number) => `${name} and ${spelled(count)} more`,
  /** @param day on which an effect will set in */
  effectFrom: (day: string, change: string) => `from ${day}: ${change}`,
  noRouteHere: 'None of the routes it is said to have acted on is shown here.',
  moreEffects: (count: number) =>
    plural(count, {
      one: `${number(count)} more effect`,
      other: `${number(count)} more effects`,
    }),
  /** Where there is room for none of them. */
  effects: (count: number) =>
    plural(count, { one: `${number(count)} effect`, other: `${number(count)} effects` }),
  /** Before the titles of other events, each a button. @param count how many */
  alsoThatDay: (count: number): Sentence<'events'> =>
    plural(count, {
      one: 'Also that day: {events}',
      other: `Also that day, ${number(count)} more: {events}`,
    }),
  /** The region that says what switching has changed. */
  different: 'What is different',
  nothingDifferent: 'nothing on the map is different.',
  /** The same as a line of a list. */
  nothingDifferentLine: 'nothing on the map is different',
  /** Above the lines on what is different: of one event that is off, one that is on, of several. */
  due: {
    without: 'Without it:',
    with: 'With it:',
    all: 'With all your switches:',
  },
  /** The same beside the event that is off. */
  switchedOff: {
    without: 'Switched off. Without it:',
    with: 'Switched off. With it:',
    all: 'Switched off. With all your switches:',
  },
  /** What a route is for what is switched, and what it would be: its level, or the measures against it, or for it. */
  levelInstead: (route: string, now: string, before: string) =>
    `${route}: ${now} instead of ${before}`,
  measuresInstead: (route: string, now: number, before: number) =>
    plural(now, {
      one: `${route}: ${number(now)} measure against it instead of ${number(before)}`,
      other: `${route}: ${number(now)} measures against it instead of ${number(before)}`,
    }),
  measuresForInstead: (route: string, now: number, before: number) =>
    plural(now, {
      one: `${route}: ${number(now)} measure for it instead of ${number(before)}`,
      other: `${route}: ${number(now)} measures for it instead of ${number(before)}`,
    }),
  moreLines: (count: number) =>
    plural(count, { one: `and ${number(count)} more`, other: `and ${number(count)} more` }),
})
