import { inLanguage } from './language'

/** What is seen in a state of the map, wherever it leaves the screen: in titles, pictures and citations. */
export const stateFactsWords = inLanguage('state-facts', {
  provinces: 'provinces, ports and corridors',
  noFlowShown: 'no flow shown',
  /** @param names of what flows, listed, as within a sentence */
  onlyShown: (names: string) => `only ${names} shown`,
  comparedWithActual: 'compared with what happened',
  comparedWith: (day: string) => `compared with ${day}`,
  whatIf: 'what-if',
  /** Of a day. @param month the last that was verified */
  unverified: (month: string) => `after ${month}, for which nothing has been verified`,
  unverifiedDay: (month: string) =>
    `This day is after ${month}, for which nothing has been verified.`,
  howToRead:
    'Lines are schematic: they join places and do not trace the way taken. Width is a rank based on the wording of sources, not a volume.',
  /** @param rankings what else lines rank: "share of seizures", listed with "or" */
  howToReadRankings: (rankings: string) =>
    `Lines are schematic: they join places and do not trace the way taken. Width is a rank based on the wording of sources, or on ${rankings} where stated; not a volume.`,
  table: (title: string) => `Table: ${title}`,
})
