import { inLanguage } from './language'
import { list } from './numbers'
import { sentence } from './sentence'

/** The sheet in which events are switched off and possible policies on. */
export const whatIfSheetWords = inLanguage('what-if-sheet', {
  title: 'What if',
  /** Opens the explanation of the word. */
  whatIsIt: 'What is a what-if?',
  back: 'Put everything back',
  presets: 'Questions people ask',
  differences: {
    title: (day: string) => `Differences on ${day}`,
    mark: 'Mark on the map',
    unmark: 'Unmark on the map',
    nowhere: 'Your switches change no route shown here.',
    notOn: (day: string) => `No route is different on ${day}.`,
    goTo: (day: string) => `Go to ${day}`,
  },
  /** Effects of events that are still on, and that fell with an event they depend on. */
  goneToo: {
    title: 'Also removed',
    explanation:
      'These events stay on, but some of their effects depend on what is off and are removed with it.',
    /** After the title of an event. @param routes that its effects acted on @param event that they depend on */
    effects: (routes: readonly string[], event: string) =>
      `on ${list(routes)}; depends on “${event}”`,
  },
  events: {
    title: 'Switched events',
    none: 'None: everything is as it happened.',
    choice: 'Event to switch off',
    choose: 'Choose an event',
    switchOff: 'Switch off',
    option: (date: string, title: string) => `${date}: ${title}`,
    imaginedDate: (date: string) => `${date} · not verified, imagined`,
  },
  levers: {
    heading: 'Possible policies, not in place or only in part',
    caution: 'Imagined: each effect is what the people named expect, not a finding.',
    title: 'Possible policies',
    /** @param holder who could put it in place */
    imaginedHolder: (holder: string) => `${holder} · imagined`,
    more: 'What it is, and who expects what',
    effects: 'Expected effects',
    /** @param change such as `said to restrict it` or `minor` */
    effect: (route: string, change: string) => `${route}: ${change}`,
    /** `effect` and `source` are the texts here, `mechanism` is a sentence. */
    expectation: sentence('{effect}. {mechanism} {source}'),
    /** Facts beside each other. @param evidence how it is known @param date of the beginning */
    source: (who: string, evidence: string, date: string) => `${who} · ${evidence} · from ${date}`,
  },
})
