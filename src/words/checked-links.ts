import { inLanguage } from './language'
import { plural } from './numbers'

/** What a pasted link would say today. */
export const checkedLinkWords = inLanguage('checked-links', {
  noAddress: 'This is not an address of this map.',
  partUnread: 'Part of it can’t be read.',
  noVersion: 'It names no data version, so it shows today’s data.',
  ofToday: 'It was made with today’s data.',
  newer: (version: string) =>
    `It was made with newer data (${version}) than this copy of the map holds.`,
  notKept: (version: string) =>
    `Data version ${version} is not kept here, so nothing can be compared.`,
  same: (day: string) => `Nothing it shows has changed since the data of ${day}.`,
  sameButStory: (day: string) =>
    `Nothing it shows has changed since the data of ${day}. Its story has today’s text.`,
  different: (day: string, count: number) =>
    plural(count, {
      one: `Since the data of ${day}, ${count} record it shows has changed.`,
      other: `Since the data of ${day}, ${count} records it shows have changed.`,
    }),
  differentAndStory: (day: string, count: number) =>
    plural(count, {
      one: `Since the data of ${day}, ${count} record it shows has changed. Its story has today’s text.`,
      other: `Since the data of ${day}, ${count} records it shows have changed. Its story has today’s text.`,
    }),
  /** @param parts what of it is different, at least one */
  record: (kind: string, title: string, parts: readonly string[]) =>
    `${kind}: ${title} (${parts.join('; ')})`,
})
