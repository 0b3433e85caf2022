import { inLanguage } from './language'
import { plural } from './numbers'

/** What a pasted link would say today. */
export const checkedLinkWords = inLanguage('checked-links', {
  noAddress: 'This is no address of the map.',
  partUnread: 'Part of it can’t be read.',
  noVersion: 'It names no version of the data, so it says what is known today.',
  ofToday: 'It was made with the data of today.',
  newer: (version: string) =>
    `It was made with newer data (${version}) than this copy of the map has.`,
  notKept: (version: string) =>
    `No data of version ${version} was kept, so nothing can be compared.`,
  same: (day: string) => `Nothing on it is different since the data of ${day}.`,
  sameButStory: (day: string) =>
    `Nothing on it is different since the data of ${day}. Its story is told as it is today.`,
  different: (day: string, count: number) =>
    plural(count, {
      one: `Different since the data of ${day}: ${count} record on it changed.`,
      other: `Different since the data of ${day}: ${count} records on it changed.`,
    }),
  differentAndStory: (day: string, count: number) =>
    plural(count, {
      one: `Different since the data of ${day}: ${count} record on it changed. Its story is told as it is today.`,
      other: `Different since the data of ${day}: ${count} records on it changed. Its story is told as it is today.`,
    }),
  /** @param parts what of it is different, at least one */
  record: (kind: string, title: string, parts: readonly string[]) =>
    `${kind}: ${title} (${parts.join('; ')})`,
})
