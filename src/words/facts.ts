import { inLanguage } from './language'

/** How texts that are whole by themselves stand one after the other. */
export const factsWords = inLanguage('facts', {
  /** Short facts in one line, none of them a sentence: "2 / 8 · 1 May 2019". */
  line: (facts: readonly string[]) => facts.join(' · '),
  /** Whole sentences, each with its full stop. */
  sentences: (sentences: readonly string[]) => sentences.join(' '),
  /** Statements that come without their full stop, and get none at the end. */
  statements: (statements: readonly string[]) => statements.join('. '),
})
