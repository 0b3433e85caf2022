import { inLanguage } from './language'
import { plural } from './numbers'

/** What is said of the link that a page was opened with. */
export const linkNoticeWords = inLanguage('link-notices', {
  partUnread: 'Part of this link could not be read. The rest is shown.',
  /** Where there is room for one line. */
  partsUnread: (count: number) =>
    plural(count, {
      one: `${count} part of this link could not be read`,
      other: `${count} parts of this link could not be read`,
    }),
  /** @param part as it stands in the address, @param expected what may stand there */
  ignored: (part: string, expected: string) => `“${part}” was ignored; expected ${expected}.`,
  use: (text: string) => `Use ${text}`,
  newer: (asked: string, shown: string) =>
    `This link was made with data of ${asked}, which is newer than what is served here. You see data of ${shown}.`,
  notKept: (asked: string, shown: string) =>
    `This link was made with data of ${asked}, which is not kept here. You see data of ${shown}.`,
  notArrived: (asked: string, shown: string) =>
    `This link was made with data of ${asked}, which did not arrive; reloading the page tries again. You see data of ${shown}.`,
  versionUnreadable: (asked: string, shown: string) =>
    `This link was made with data of ${asked}, which this page can’t read: its form is another one. You see data of ${shown}.`,
  useNewest: 'Use the newest',
})
