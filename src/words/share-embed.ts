import { inLanguage } from './language'

/** The map for another page: its forms, and what stands round it. */
export const shareEmbedWords = inLanguage('share-embed', {
  form: 'Form',
  /** `oEmbed` is the name of a format. */
  forms: { element: 'Element', frame: 'Frame', picture: 'Picture', oembed: 'oEmbed' },
  hints: {
    element:
      'For pages that may run a script: any number of maps, which your page can steer. Its picture is for print, and for readers without scripts.',
    frame: 'For pages that take frames but no scripts of others. Mail shows the picture below it.',
    picture: 'For mail, print, and pages that take neither: it leads to the live map.',
    oembed:
      'For systems that make an embed of a pasted link: paste this page’s address; they read this file.',
  },
  /** What stands round the map. */
  parts: { context: 'Date and event', time: 'Time slider', legend: 'What flows' },
  theme: { name: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
  data: { name: 'Data', pinned: 'This version', newest: 'Always the newest' },
  noOEmbed: 'There is no such file for exactly this state here; choose another form.',
  copy: 'Copy',
  copied: 'Embed copied.',
  notCopied: 'Select the text and copy it.',
  width: 'Width',
  widths: { '320': '320 px', '600': '600 px', '1200': '1,200 px' },
  preview: 'Preview',
})
