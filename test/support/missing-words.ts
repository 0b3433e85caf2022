const unspaced = (text: string) => text.replace(/\s+/g, '')

/** Which of some texts are not in another, wherever its lines are broken. */
export function missingWords(text: string | undefined, wanted: readonly string[]): string[] {
  const all = unspaced(text ?? '')
  return wanted.filter((words) => !all.includes(unspaced(words)))
}
