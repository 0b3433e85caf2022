import { termsWords } from '@/words/terms'

export type TermId = keyof typeof termsWords

/** The words that have to be learnt, in the order in which the key lists them. */
export const TERM_IDS: readonly TermId[] = [
  'route',
  'level',
  'measure',
  'evidence',
  'whose-word',
  'what-if',
  'not-verified',
]

/** By id: the name and one sentence that teaches it, read in the language that is spoken. */
export const TERMS = termsWords
