import { inLanguage } from './language'

/**
 * Levels of routes, since when and why they stand, and what changed them. A level's own word is
 * content: "dominant".
 */
export const levelsWords = inLanguage('levels', {
  notRated: 'documented, size unknown',
  notDescribed: 'no source covers this date',
  /** What one voice says that a route came to. */
  toldAs: (level: string) => `level: ${level}`,
  /** @param ranking what the level ranks where that is no wording: "share of seizures" */
  ofRanking: (level: string, ranking: string) => `${level} ${ranking}`,
  /** The same after "stays" and "as", where English has an article. */
  aOfRanking: (level: string, ranking: string) => `a ${level} ${ranking}`,
  /** The first day of the time axis, as a point in time. */
  start: (year: string) => `the start (${year})`,
  sinceStart: (level: string, year: string) => `${level} since the start (${year})`,
  since: (level: string, date: string) => `${level} since ${date}`,
  /** Of a route whose size nobody knows: not the size is what has been unknown since then. */
  unsizedSince: (date: string) => `documented since ${date}, size unknown`,
  unsizedSinceStart: (year: string) => `documented since the start (${year}), size unknown`,
  /** Why a level stands, where no event is named. */
  becauseSoSinceStart: (year: string) => `unchanged since the start (${year})`,
  becauseAgainAsAtStart: (year: string) => `back to the level at the start (${year})`,
  becauseSoAtStart: (year: string) => `as at the start (${year})`,
  /** What one voice says that an effect did. */
  unclear: 'effect unclear',
  stepUp: 'a step up',
  stepDown: 'a step down',
  /** What an event did to a route. */
  stays: (level: string) => `stays ${level}`,
  firstDescribedUnsized: 'first described, size unknown',
  firstDescribed: (level: string) => `first described, as ${level}`,
  firstRanked: (level: string) => `first ranked, as ${level}`,
  noLongerDescribed: (level: string) => `was ${level}; no source covers what followed`,
  fromTo: (before: string, after: string) => `from ${before} to ${after}`,
})
