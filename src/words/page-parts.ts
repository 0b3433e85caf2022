import { inLanguage, locale } from './language'

/** A name of a part as a sentence begins with it: "The share sheet". */
function begun(part: string): string {
  return part.charAt(0).toLocaleUpperCase(locale()) + part.slice(1)
}

/**
 * Parts of the page that come on use. `part` is a name as it stands within a sentence, from another
 * area: "the share sheet", "what is known of this event".
 */
export const pagePartWords = inLanguage('page-parts', {
  /** In its place while it is on its way. */
  loading: (part: string) => `Loading ${part}`,
  /** As the reason why something could not be done. */
  missing: (part: string) => `${begun(part)} did not arrive.`,
  /** `here`: one part among others; `page`: it is all that the page shows. */
  missingOnce: {
    here: (part: string) => `${begun(part)} did not arrive; the rest of the page still works.`,
    page: (part: string) =>
      `${begun(part)} did not arrive; the address keeps everything you chose.`,
  },
  missingAgain: {
    here: (part: string) =>
      `${begun(part)} did not arrive again; the rest of the page still works.`,
    page: (part: string) =>
      `${begun(part)} did not arrive again; the address keeps everything you chose.`,
  },
  /** It was there, and a defect has taken it away. */
  stopped: {
    here: (part: string) => `${begun(part)} stopped working; the rest of the page still works.`,
    page: (part: string) =>
      `${begun(part)} stopped working; the address keeps everything you chose.`,
  },
})
