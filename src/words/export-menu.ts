import { inLanguage } from './language'

/** The menu of what a story can be taken away as, and what became of it. */
export const exportMenuWords = inLanguage('export-menu', {
  open: 'Export',
  openFor: (story: string) => `Export: ${story}`,
  choices: (story: string) => `Export ${story} as`,
  formats: {
    slides: { title: 'PowerPoint', detail: 'One slide for each step, with your notes' },
    handout: { title: 'PDF', detail: 'A handout to print, with sources' },
    pictures: {
      title: 'Pictures',
      detail: 'A PNG (2560 × 1440) and an SVG of each step and its chart, in a zip file',
    },
    page: {
      title: 'One page',
      detail: 'An HTML file with the working map in it, for use without a network',
    },
    film: { title: 'Film', detail: 'MP4, WebM or GIF, with captions in the picture' },
  },
  /** A switch of the handout. */
  withNotes: 'With speaker’s notes',
  /** @param format its title */
  writing: (format: string) => `Writing ${format}`,
  done: (steps: number, all: number) => `${steps} of ${all}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; nothing was saved.',
  saved: (file: string) => `Saved as ${file}.`,
  /** After it, where the fonts of the PDF lack letters. */
  wordsAsPictures:
    'Emoji and words in other alphabets appear in the PDF as pictures, with their text for screen readers.',
  notWritten: 'The file could not be written. Try again, or reload the page.',
  /** A part of the app as a sentence names it where it does not arrive. */
  writer: 'the part of the app that writes it',
  site: {
    field: 'Public address, for links and codes',
    unusable: 'Nobody else can open this address; type one such as https://example.org/.',
    leadTo: (address: string) => `Links and codes lead to ${address}`,
    none: 'This copy of the map has no public address: files are written without links and codes.',
  },
})
