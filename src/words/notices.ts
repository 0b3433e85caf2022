import { inLanguage } from './language'
import { sentence } from './sentence'

/** Calm lines over the map: that something is left out, switched, of an earlier day, or could not be read. */
export const noticesWords = inLanguage('notices', {
  close: 'Close notice',
  /** What one line says besides the day: of an event of another day its date stands before it. */
  context: {
    dateBefore: (date: string) => `${date}: `,
    dated: (date: string, text: string) => `${date}: ${text}`,
  },
  data: {
    name: 'Data',
    ofLink: (version: string) => `Data of ${version}, as the link asks.`,
    /** Where that is newer, not kept, or did not arrive. */
    notOfLink: (shown: string, asked: string) =>
      `Data of ${shown}, not of ${asked} as the link asks.`,
  },
  verification: {
    name: 'Verification',
    /** @param month the last one that was checked */
    notAfter: (month: string) => `Not verified after ${month}.`,
  },
  whatIf: {
    /** Its explained word, and the name of the notice. */
    name: 'What-if',
    /** @param switched such as `2 events off, 1 possible policy on` */
    inShort: (switched: string) => `What-if: ${switched}.`,
    /** `name` is the word above, `switched` as there. */
    whole: sentence('{name}: {switched}.'),
    /** After that, where there is no room for what exactly is imagined. */
    noForecast: 'Not a forecast.',
    back: 'Put everything back',
    copyLink: 'Copy the link',
  },
  comparison: {
    name: 'Comparison',
    /** @param inShort such as `Compared with 1 June 2018: 1 gone` */
    inShort: (inShort: string) => `${inShort}.`,
  },
  voices: {
    /** Its explained word, and the name of the notice. */
    name: 'Whose word',
    /** @param whose such as `only what official sources say` */
    inShort: (whose: string) => `Shown: ${whose}.`,
    /** `name` is the word above, `whose` as there. */
    whole: sentence('{name}: {whose}.'),
    leftOut: {
      others: 'What other sources say is left out.',
      essayAndExperts: 'What the essay and experts say is left out.',
      essaysAndExperts: 'What the essays and experts say is left out.',
      expertsAndPress: 'What experts and the press say is left out.',
    },
    all: 'All sources',
  },
  /** What could not be read in a link, a line each. */
  unread: {
    name: 'Link',
    more: (count: number) => `Show ${count} more`,
    beyond: (count: number) => `${count} more could not be read either.`,
  },
})
