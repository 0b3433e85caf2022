import { inLanguage } from './language'

/** The map for another page: its forms, and what stands round it. */
export const shareEmbedWords = inLanguage('share-embed', {
  form: 'Form',
  /** `oEmbed` is the name of a format. */
  forms: { element: 'Element', frame: 'Frame', picture: 'Picture', oembed: 'oEmbed' },
  hints: {
    element:
      'For pages that allow scripts: any number of maps, which your page can control. The picture is for print and for readers without scripts.',
    frame:
      'For pages that allow frames but not other sites’ scripts. Email shows the picture below it.',
    picture: 'For email, print and pages that allow neither: it links to the live map.',
    oembed:
      'For systems that turn a pasted link into an embed: paste this page’s address, and they read this file.',
  },
  /** What stands round the map. */
  parts: { context: 'Date and event', time: 'Time slider', legend: 'What flows' },
  theme: { name: 'Theme', system: 'Same as system', light: 'Light', dark: 'Dark' },
  data: { name: 'Data', pinned: 'This version', newest: 'Always the newest' },
  noOEmbed: 'There is no oEmbed file for exactly this state; choose another form.',
  copy: 'Copy',
  copied: 'Embed copied.',
  notCopied: 'Select the text and copy it.',
  width: 'Width',
  widths: { '320': '320 px', '600': '600 px', '1200': '1,200 px' },
  preview: 'Preview',
})
