import { inLanguage } from './language'
import { number, plural } from './numbers'
import { sentence } from './sentence'

/** The first page of a chain as text: the argument, the stories, the routes, the events by year. */
export const frontPageWords = inLanguage('front-page', {
  /** To those who opened an address of a state and see this page instead. */
  noState:
    'An address with a “?” names a state of the map. Without scripts, this front page appears instead; every event, route, place and claim has its own page, linked from here.',
  about: (events: number) =>
    plural(events, {
      one: `A map of who is said to supply whom, with a time slider of ${number(events)} policy event and what each is said to have done to each route. Every effect names who says so and how strong the evidence is; no source isolates the effect of a single policy.`,
      other: `A map of who is said to supply whom, with a time slider of ${number(events)} policy events and what each is said to have done to each route. Every effect names who says so and how strong the evidence is; no source isolates the effect of a single policy.`,
    }),
  /** The same on its picture. */
  aboutInShort: (events: number) =>
    plural(events, {
      one: `A map of who is said to supply whom, ${number(events)} policy event, and who says what it did.`,
      other: `A map of who is said to supply whom, ${number(events)} policy events, and who says what they did.`,
    }),
  argument: 'The argument',
  stories: 'The stories',
  /** A story or a step, as a link, and what it says. */
  story: sentence('{title}. {text}'),
  /** The same where its title is a question. */
  storyAsked: sentence('{title} {text}'),
  routesOn: (day: string) => `The routes on ${day}`,
  eventsByYear: (count: number) =>
    plural(count, {
      one: `${number(count)} event by year`,
      other: `${number(count)} events by year`,
    }),
  /** An event under its year. @param date without the year: "1 May", "May" */
  event: sentence('{date}: {event}'),
  allClaims: (count: number) =>
    plural(count, { one: `All ${number(count)} claims`, other: `All ${number(count)} claims` }),
  /** `{claims}` is the text above, as a link. */
  aboutClaims: sentence('{claims}, each with what the record says and who disagrees.'),
  policies: 'Possible policies',
  places: 'Places',
  groups: 'Groups',
  otherChains: 'Other chains',
  /** For programs that look for data sets. */
  dataset: (chain: string, subtitle: string) =>
    `${chain}: ${subtitle}. Places, routes between them, policy events, and what each event is said to have done to each route, with who says so and how strong the evidence is.`,
})
