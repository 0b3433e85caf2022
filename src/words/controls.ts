import { inLanguage } from './language'
import { inSentence } from './letter-case'

/** Buttons, menus and sheets, whatever they are about. */
export const controlWords = inLanguage('controls', {
  /** Of a dialog, a sheet, or what stands in its place. */
  close: 'Close',
  /** The ways forward where something did not arrive or stopped working. */
  tryAgain: 'Try again',
  reloadPage: 'Reload the page',
  /** The same where the sentence beside it speaks of the page. */
  reload: 'Reload',
  /** The same for those who hear it. @param title the sheet's own: "Compare" */
  closeSheet: (title: string) => `Close ${inSentence(title)}`,
  /** What a region is called that scrolls by the arrow keys. @param title what it shows */
  scrollable: (title: string) => `${title}, scrollable`,
})
