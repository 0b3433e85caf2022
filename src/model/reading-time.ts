/** Unhurried reading of plain English, in words a second (about 200 a minute). */
const WORDS_PER_SECOND = 3.4

/** One for each language: they are dear to make. */
const segmenters = new Map<string, Intl.Segmenter>()

/** Words as the language has them: Chinese writes them without spaces. */
export function countWords(text: string, language = 'en'): number {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length
}

/** How long a text takes to read, in milliseconds: the one pace of playing, films and stories. */
export function readingMs(text: string, language = 'en'): number {
  return (countWords(text, language) / WORDS_PER_SECOND) * 1_000
}
