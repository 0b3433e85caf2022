import { LineCounter, parseDocument } from 'yaml'
import type { ContentFile } from './content'
import type { Path, Problem } from './problem'

/** A file whose YAML could be read; what is in it is still to be checked. */
export interface ParsedFile {
  readonly path: string
  readonly value: unknown
  /** The line on which something stands, or the nearest thing around it that exists. */
  readonly lineAt: (path: Path) => number | null
}

/** A checked record, with the place it came from. */
export interface Filed<T> {
  readonly record: T
  readonly file: ParsedFile
  /** Where the record starts in its file: empty, or its position in a list. */
  readonly at: Path
}

/** A problem with something in a record. */
export function problemAt(
  { file, at }: Omit<Filed<unknown>, 'record'>,
  path: Path,
  message: string,
): Problem {
  const full = [...at, ...path]
  return { file: file.path, line: file.lineAt(full), path: full, message }
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

/** What to do about what the parser says in its own words. */
const CURES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: ' (a text with “: ” in it stands in quotes)',
  BLOCK_IN_FLOW: ' (a text with “: ” in it stands in quotes)',
  BAD_SCALAR_START: ' (a text that begins with a sign stands in quotes)',
  TAB_AS_INDENT: ' (indent by spaces)',
}

/** Reads YAML 1.2. What the parser complains about comes back as problems with their lines. */
export function parseFile({ path, text }: ContentFile): {
  file: ParsedFile | null
  problems: Problem[]
} {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problems = [...document.errors, ...document.warnings].map(
    ({ pos, code, message }): Problem => ({
      file: path,
      line: lines.linePos(pos[0]).line,
      path: [],
      message: `expected YAML, got: ${message}${CURES[code] ?? ''}`,
    }),
  )
  if (document.errors.length > 0) return { file: null, problems }
  const lineAt = (at: Path): number | null => {
    for (let depth = at.length; depth >= 0; depth -= 1) {
      const node: unknown = document.getIn(at.slice(0, depth), true)
      if (hasRange(node)) return lines.linePos(node.range[0]).line
    }
    return null
  }
  const value: unknown = document.toJS()
  return { file: { path, value, lineAt }, problems }
}
