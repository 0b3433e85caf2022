import { inLanguage } from './language'
import { sentence } from './sentence'

/** What acted on a route up to a day, entry by entry. */
export const ledgerWords = inLanguage('ledger', {
  heading: 'What is said to have changed it',
  none: 'No source describes anything up to this date.',
  /** {evidence} is the word below, which explains itself. */
  each: sentence('Each entry names who says so, and on what {evidence}.'),
  evidence: 'evidence',
  /** When the first level holds. @param year with which the time axis begins */
  atStart: (year: string) => `at the start (${year})`,
  /** What kind of entry it is where it is no event. */
  imagined: 'Possible policy, imagined',
  /** @param basis one or more sentences */
  whyLevel: (basis: string) => `Why this level: ${basis}`,
})
