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
  /** @param part as it stands in the address, @param chain the title of the chain that has it */
  ofChain: {
    event: (part: string, chain: string) => `“${part}” is an event of “${chain}”, another map.`,
    link: (part: string, chain: string) => `“${part}” is a route of “${chain}”, another map.`,
    place: (part: string, chain: string) => `“${part}” is a place of “${chain}”, another map.`,
    group: (part: string, chain: string) => `“${part}” is a group of “${chain}”, another map.`,
    policy: (part: string, chain: string) =>
      `“${part}” is a possible policy of “${chain}”, another map.`,
    series: (part: string, chain: string) => `“${part}” is a series of “${chain}”, another map.`,
  },
  openChain: (chain: string) => `Open “${chain}”`,
  /** @param part as it stands in the address, @param story the title of the story that has the step */
  ofStory: (part: string, story: string) =>
    `“${part}” is a step of the story “${story}”, which this link does not name.`,
  openStep: 'Open that step',
  use: (text: string) => `Use ${text}`,
  newer: (asked: string, shown: string) =>
    `This link was made with the data of ${asked}, which is newer than the data here. You are seeing the data of ${shown}.`,
  notKept: (asked: string, shown: string) =>
    `This link was made with the data of ${asked}, which is not kept here. You are seeing the data of ${shown}.`,
  notArrived: (asked: string, shown: string) =>
    `This link was made with the data of ${asked}, which did not arrive; reload the page to try again. You are seeing the data of ${shown}.`,
  versionUnreadable: (asked: string, shown: string) =>
    `This link was made with the data of ${asked}, which this page can’t read: it is in a different format. You are seeing the data of ${shown}.`,
  useNewest: 'Use the newest',
})
