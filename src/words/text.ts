import { inLanguage } from './language'

/** How whole texts stand side by side. */
export const textWords = inLanguage('text', {
  /** Facts of their own in one line: "1 May 2019 · China · control". */
  facts: (facts: readonly string[]) => facts.join(' · '),
  /** Things counted or named in a row, without "and": "9 measures said to restrict it, 1 with unclear effect". */
  row: (things: readonly string[]) => things.join(', '),
  /** Between the things of such a row where each is a link or a button. */
  rowSeparator: ', ',
  /** Sentences of one paragraph. */
  sentences: (sentences: readonly string[]) => sentences.join(' '),
})
