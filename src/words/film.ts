import { inLanguage } from './language'
import { number, plural } from './numbers'

/** Ordering a film, and what becomes of it. */
export const filmWords = inLanguage('film', {
  title: 'Make a film',
  /** Before the choice of a story. */
  of: 'Of',
  stretchOfTime: 'A stretch of time',
  /** Before the first day and the last one. */
  from: 'From',
  to: 'To',
  daysOutside: (first: string, last: string) => `Choose two days from ${first} to ${last}.`,
  daysReversed: 'The first day must come before the last; change one of them.',
  format: 'Format',
  formats: {
    wide: { name: 'Film, 16:9', detail: '1920 × 1080.' },
    square: { name: 'Film, square', detail: '1080 × 1080.' },
    gif: { name: 'GIF', detail: '960 × 540, for where video does not play.' },
  },
  /** @param length such as 1:05, in minutes and seconds */
  lessThanOneMegabyte: (pictures: number, length: string) =>
    plural(pictures, {
      one: `1 picture, ${length} long, less than 1 MB.`,
      other: `${pictures} pictures, ${length} long, less than 1 MB.`,
    }),
  aboutMegabytes: (pictures: number, length: string, megabytes: number) =>
    plural(pictures, {
      one: `1 picture, ${length} long, about ${number(megabytes)} MB.`,
      other: `${pictures} pictures, ${length} long, about ${number(megabytes)} MB.`,
    }),
  /** Of a film whose size depends on who encodes it. */
  betweenMegabytes: (pictures: number, length: string, least: number, most: number) =>
    plural(pictures, {
      one: `1 picture, ${length} long, ${number(least)} to ${number(most)} MB.`,
      other: `${pictures} pictures, ${length} long, ${number(least)} to ${number(most)} MB.`,
    }),
  showsThisView: 'It shows what this view shows: the same flows, sources and switches.',
  make: 'Make the film',
  making: 'Making the film',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was saved.',
  saved: (file: string, megabytes: number) => `Saved as ${file}, ${number(megabytes)} MB.`,
  /** Parts of the app as a sentence names them where they do not arrive. */
  maker: 'the part of the app that makes films',
  gifWriter: 'the part of the app that writes GIFs',
  problems: {
    gifAlone: 'This browser can’t write films here; it can make a GIF.',
    notMade: 'The film could not be made; try again, or choose another format.',
    noCanvas: 'This browser can’t draw a film; open this page in another browser.',
    noEncoder: 'This browser can’t write a film; choose GIF, or open this page in Chrome or Edge.',
    notWritten: 'The film was not written; try again, or choose GIF.',
  },
})
