import { inLanguage } from './language'

const INSTEAD = 'This is the plain map, which lacks only animation, tilt and finer borders.'

/** What is said where the map or the data fails, and the ways forward. */
export const troubleWords = inLanguage('trouble', {
  mapBroken: 'The map stopped working, so the table shows the same state.',
  /** What failed, in a report of a fault. */
  failed: { map: 'The map stopped working', data: 'The data' },
  live: {
    noCode: `The live map did not load. ${INSTEAD}`,
    noLand: `The land of the live map did not arrive. ${INSTEAD}`,
    noWebgl2: `This browser can’t draw the live map (it lacks WebGL 2). ${INSTEAD}`,
    lost: `The browser stopped drawing the live map. ${INSTEAD}`,
    noOutlines: 'The shapes of the land did not arrive. Lines and names are shown without them.',
    drawAgain: 'Draw it again',
  },
  data: {
    loading: 'Loading the chain',
    late: 'The data server is slow to answer; nothing is lost.',
    slow: 'The data server has not answered yet. Trying again; nothing is lost.',
    unreadable: 'The data can’t be read.',
    unreadableWhy:
      'The data server answered in a format this page does not know; the page may be older than the data. Reload to get the newest page.',
    whatDidNotFit: 'What did not fit',
    missing: 'The data did not arrive.',
    /** @param what a sentence on what happened */
    missingWhy: (what: string) => `${what} The address keeps everything you chose.`,
  },
  newVersion: 'A new version is ready. Reload to use it; nothing you chose is lost.',
})
