/** Where in a record something stands: `['effects', 0, 'link']`. */
export type Path = readonly (string | number)[]

/** Something in the content that has to be put right before it is served. */
export interface Problem {
  readonly file: string
  /** 1 is the first; null where the file as a whole is meant. */
  readonly line: number | null
  readonly path: Path
  /** "expected …, got …" */
  readonly message: string
}

/** `effects[0].link` */
export function formatPath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}

/**
 * One problem as one line: `fentanyl/events/x.yaml:12 › effects[0].link: expected …, got …`.
 * @param folder put before the file, so that a terminal can open it
 */
export function formatProblem({ file, line, path, message }: Problem, folder = ''): string {
  const place = `${folder}${file}${line === null ? '' : `:${line}`}`
  return `${place}${path.length > 0 ? ` › ${formatPath(path)}` : ''}: ${message}`
}

const LONGEST_QUOTE = 60 // Enough to find the text again.

const isPlain = (value: unknown) => typeof value === 'string' || typeof value === 'number'

/** A key with its value where that is the whole of it: `to: 7`. */
function describeKeys(entries: readonly [string, unknown][]): string {
  const [only] = entries
  if (only && entries.length === 1 && isPlain(only[1])) {
    return `${only[0]}: ${JSON.stringify(only[1])}`
  }
  return `the keys ${entries.map(([key]) => key).join(', ') || '(none)'}`
}

/** What was found, in words for somebody who edits a file: `"abc"`, `the number 3`, `nothing`. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') {
    const quote = value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value
    return JSON.stringify(quote)
  }
  if (typeof value === 'number') return `the number ${value}`
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'object') return describeKeys(Object.entries(value))
  return String(value)
}
