import { inLanguage } from './language'
import { number, plural } from './numbers'
import { hasOwnEnd } from './sentence'

/** The picture of a page, and what stands in the head of a page for chats and search engines. */
export const pageCardWords = inLanguage('page-cards', {
  /** What a picture shows, for whom it is read to. */
  alt: (title: string, over: string, under: string) =>
    hasOwnEnd(title) ? `${title} ${over}. ${under}` : `${title}. ${over}. ${under}`,
  /** Where the lines are not those of the day of the event. */
  mapOn: (day: string) => `map: ${day}`,
  notVerified: 'not verified',
  scheduled: 'scheduled',
  place: (role: string, day: string) => `Place · ${role} · ${day}`,
  group: (kind: string, day: string) => `${kind} · ${day}`,
  policy: (holder: string) => `Possible policy · ${holder} · imagined`,
  /** What is said of the first route, and of how many more. */
  andMoreRoutes: (first: string, count: number) =>
    plural(count, {
      one: `${first}; and ${number(count)} more route`,
      other: `${first}; and ${number(count)} more routes`,
    }),
  /** What is described of what is in front, as a sentence of a description. */
  described: (text: string) => `${text}.`,
})
