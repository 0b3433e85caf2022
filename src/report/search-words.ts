/**
 * Lower case without accents and quotation marks, and with one kind of apostrophe: "lopez obrador" finds "López
 * Obrador", and so does what was pasted from a text with its marks.
 */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}“”„«»"]/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .toLowerCase()
}

/** Whether all the words of a query occur in a text, in any order; true for an empty query. */
export function hasAllWords(text: string, query: string): boolean {
  const words = withoutAccents(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const searched = withoutAccents(text)
  return words.every((word) => searched.includes(word))
}
