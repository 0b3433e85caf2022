/** Edits (insert, remove, replace) between two short texts. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const removed = (previous[column] ?? 0) + 1
      const inserted = (current[column - 1] ?? 0) + 1
      current.push(Math.min(replaced, removed, inserted))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}

const MOST_SUGGESTIONS = 3 // More is a list, not a suggestion.

/**
 * What was probably meant: the known texts closest to `text`, closest first, at most three.
 * Empty where everything known differs in more than half of its letters.
 * @param text of any length: what is far too long for all that is known costs nothing
 */
export function nearest(text: string, known: Iterable<string>): string[] {
  const most = (candidate: string) => Math.max(text.length, candidate.length) / 2
  return [...known]
    .filter((candidate) => Math.abs(text.length - candidate.length) <= most(candidate))
    .map((candidate) => ({ candidate, edits: distance(text, candidate) }))
    .filter(({ candidate, edits }) => edits <= most(candidate))
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ candidate }) => candidate)
}
