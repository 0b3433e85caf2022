import { inLanguage } from './language'

/** What an embed answers to a page round it that it can't follow: for who builds that page. */
export const embedAnswersWords = inLanguage('embed-answers', {
  /** Why only one origin is heard. */
  refusal: {
    own: (origin: string) =>
      `This map answers only the page that embeds it, and only at ${origin}: its address names no other (#origin=https://…).`,
    named: (origin: string) =>
      `This map answers only the page that embeds it, and only at ${origin}: that is the one its address names.`,
    'no-origin': (origin: string) =>
      `This map answers only the page that embeds it, and only at ${origin}: what its address names is no origin such as https://example.org.`,
    'not-listed': (origin: string) =>
      `This map answers only the page that embeds it, and only at ${origin}: the one that its address names is not on this site’s list.`,
  },
  overtaken:
    'Not answered: too many later messages came before its turn. Send the next once the last is answered.',
  notShown: 'The state could not be shown.',
  /** @param got as it was posted: “text”, a number, or the text below */
  needsQuery: (got: string) => `setState needs a query such as "?t=2019-05-01"; got ${got}.`,
  longQuery: (most: number, got: number) => `A query has at most ${most} characters; got ${got}.`,
  badId: (most: number) => `An id is a number, or a text of at most ${most} characters.`,
  badVersion: (version: number, got: string) =>
    `This map speaks version ${version} of the messages; got ${got}.`,
  badType: (got: string) => `A message is of type “setState” or “getState”; got ${got}.`,
  anObject: 'an object',
  quoted: (text: string) => `“${text}”`,
})
