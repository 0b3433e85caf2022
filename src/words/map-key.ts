import { inLanguage } from './language'
import { sentence } from './sentence'

/** How to read the map, beside samples of what is drawn. */
export const mapKeyWords = inLanguage('map-key', {
  /** After the name of a level: what the same level of a relation is called. @example "· cooperation: working" */
  levelOfRelation: (relation: string, level: string) => `· ${relation}: ${level}`,
  ended: 'none: described as ended',
  against: 'measures said to work against it: the larger, the more',
  inFavour: 'measures said to work for it',
  pressing: 'on the timeline: measures that close in on a level, a step for each',
  /** At the foot of the map. */
  marks: {
    pressureMarkers: 'measures said to work on a route: the larger, the more',
    width: 'width: a rank, never a volume',
  },
  /** Below the samples. @param pale a sentence on what paler lines are */
  notes: (pale: string) =>
    `${pale} An arrow from one line to another marks which one took over. Measures alone never change a level: only a source that describes a new state does. Shapes: Natural Earth and US Census Bureau; borders imply no position.`,
  /** The same where the chain has something of its own to say. @param reading one or more sentences */
  notesAndReading: (pale: string, reading: string) =>
    `${pale} An arrow from one line to another marks which one took over. Measures alone never change a level: only a source that describes a new state does. ${reading} Shapes: Natural Earth and US Census Bureau; borders imply no position.`,
  /** What flows, marked, and a sentence on it. */
  flow: sentence('{name}. {summary}'),
})
