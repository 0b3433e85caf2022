import { inLanguage } from './language'

/** What is on screen as a picture. */
export const sharePictureWords = inLanguage('share-picture', {
  /** What the preview shows, for whom it is read to. */
  alt: (title: string) => `Picture: ${title}`,
  theme: { name: 'Theme', screen: 'As on screen', light: 'Light', dark: 'Dark' },
  format: { name: 'Format', png: 'PNG', svg: 'SVG' },
  size: {
    name: 'Size',
    times: (scale: number) => `${scale}×`,
    pixels: (width: number, height: number) => `${width} × ${height} pixels`,
  },
  about: {
    pixels: (width: number, height: number) => `${width} × ${height} pixels.`,
    svg: 'Lines and letters, sharp at any size; the fonts are in the file.',
  },
  carries: 'It includes the date, legend, events in force, sources and this address.',
  carriesWhatIf:
    'It includes the date, legend, events in force, sources and this address, and says it shows a what-if.',
  save: 'Save picture',
  copy: 'Copy picture',
  drawing: 'Drawing the picture …',
  copied: 'Picture copied.',
  /** @param why a sentence */
  notDrawn: (why: string) => `The picture could not be drawn. ${why}`,
  notMade: 'The picture was not made. Choose a smaller size, or try again.',
  notMadeBecause: (why: string) =>
    `The picture was not made: ${why} Choose a smaller size, or try again.`,
  /** The browser scrambles pixels, of which an SVG has none. */
  scrambled: (why: string) => `The picture was not made. ${why} Or choose SVG.`,
})
