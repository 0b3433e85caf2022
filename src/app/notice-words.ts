/** Says that the data moved on since a link was made; null when it did not. */
export function versionWords(madeWith: string | null, current: string): string | null {
  if (madeWith === null || madeWith === current) return null
  return `This link was made with data version ${madeWith}; you see version ${current}, which may differ.`
}
