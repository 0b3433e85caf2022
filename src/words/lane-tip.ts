import { inLanguage } from './language'
import { sentence } from './sentence'

/** What a lane of the time axis says under the pointer. */
export const laneTipWords = inLanguage('lane-tip', {
  notVerified: 'Not verified.',
  /** `level` such as `dominant`, `since` such as `May 2019` or `the start (2013)`. */
  level: sentence('{level} since {since}'),
  /** @param level such as `minor` */
  actually: (level: string) => `In a what-if. Actual level: ${level}.`,
  /** Who says so, and how it is known, as two facts beside each other. */
  saidBy: (who: string, evidence: string) => `${who} · ${evidence}`,
  /** After a measure of which sources disagree what it did. */
  contested: '(contested)',
  more: (count: number) => `and ${count} more`,
})
