import { inLanguage } from './language'
import { number, plural } from './numbers'

/** What a reader takes along: the parts of the sheet, and the link, data and page among them. */
export const shareSheetWords = inLanguage('share-sheet', {
  title: 'Share',
  parts: { link: 'Link', picture: 'Picture', embed: 'Embed', data: 'Data', page: 'Page' },
  savedAs: (file: string) => `Saved as ${file}.`,
  link: {
    copy: 'Copy link',
    copied: 'Link to this view copied.',
    /** Where the browser lets nobody copy: to be copied by hand. */
    notCopied: (address: string) => `Link: ${address}`,
    passOn: 'Send…',
    /** What the device is given to pass on. */
    passedTitle: (title: string) => `Chokepoint: ${title}`,
    notPassedOn: 'This device could not send the link; press “Copy link” and paste it instead.',
    report: 'Report a mistake in this state',
  },
  code: {
    name: 'QR code',
    ofThisLink: 'QR code of this link',
    showLarge: 'QR code of this link; show it large',
    saveSvg: 'QR, SVG',
    savePng: 'QR, PNG',
    noPng: 'This browser can’t write a PNG; save the SVG, which is the same code.',
  },
  citation: {
    title: 'Citation',
    form: 'Form of the citation',
    copy: 'Copy citation',
    copied: 'Citation copied.',
    notCopied: (citation: string) => `Citation: ${citation}`,
  },
  embed: {
    title: 'Embed',
    explanation:
      'A few lines of code put this live map in another page, with a picture where it can’t run.',
    copy: 'Copy embed',
    copied: 'Embed copied.',
    notCopied: (embed: string) => `Embed: ${embed}`,
  },
  /** What links that were given out would say with the data of today. */
  check: {
    title: 'Links you have shared',
    field: 'Links you have shared',
    example: 'One per line',
    check: 'Check what they show today',
    checking: 'Checking …',
    noLink: 'Paste a link first.',
    changed: (changed: number, all: number) => `${changed} of ${all} changed.`,
    /** @param unread links of which a part or all means nothing here */
    changedAndUnread: (changed: number, unread: number, all: number) =>
      plural(unread, {
        one: `${changed} of ${all} changed; ${unread} can’t be read in full.`,
        other: `${changed} of ${all} changed; ${unread} can’t be read in full.`,
      }),
    failed: 'The links could not be checked.',
    results: 'Checked links',
    more: (count: number) => `and ${count} more`,
  },
  page: {
    explanation:
      'One HTML file with the map in it: time, switches, what is said to have changed each route, and every source. It opens from a memory stick, makes no network requests and never changes.',
    save: 'Save as one page',
    writing: 'Writing the page …',
    saved: (file: string, kb: number) => `Saved as ${file}, ${number(kb, 0)} kB.`,
    notWritten: 'The page was not written. Check the connection and try again.',
    /** @param why a sentence */
    notWrittenBecause: (why: string) =>
      `The page was not written. ${why} Check the connection and try again.`,
    opensAsWhatIf: 'It opens as the what-if on screen, and says so.',
    opensAsOnScreen: 'It opens as it is on screen.',
    isPlain: 'It contains the plain map. Save a story the same way under “Stories”, “Export”.',
  },
})
