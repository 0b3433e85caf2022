/** Lower case without accents, so that "lopez obrador" finds "López Obrador". */
export function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Whether all the words of a query occur in a text, in any order; true for an empty query. */
export function hasAllWords(text: string, query: string): boolean {
  const words = withoutAccents(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const searched = withoutAccents(text)
  return words.every((word) => searched.includes(word))
}
