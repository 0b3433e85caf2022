import { inLanguage } from './language'

/** Names of what stands on slides: shown where it is empty, and in the list of a slide's parts. */
export const slideWords = inLanguage('slides', {
  title: 'Title',
  subtitle: 'Subtitle',
  about: 'About',
  body: 'Body',
  /** The line above a picture: where the talk is, and the day. */
  day: 'Day',
  map: 'Map',
  chart: 'Chart',
  picture: 'Picture',
  legend: 'Legend',
  caption: 'Caption',
  caution: 'Caution',
  code: 'Code',
  link: 'Link',
  /** Large, in place of a picture. */
  words: 'Words',
  /** Whose words or picture. */
  source: 'Source',
  sources: 'Sources',
  number: 'Slide number',
  notes: 'Notes',
  image: 'Slide image',
})

/** Which part of a slide is named. */
export type SlidePart = keyof typeof slideWords
