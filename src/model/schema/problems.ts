import type * as z from 'zod/mini'

/** More than this many problems say nothing more about an answer of another version. */
const MOST_PROBLEMS = 5

function valueAt(answer: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    answer,
  )
}

/** What was expected at an issue, as zod tells it. */
function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected
  if (issue.code === 'invalid_value') return issue.values.join(' or ')
  if (issue.code === 'unrecognized_keys') return `no key ${issue.keys.join(', ')}`
  return issue.message
}

/** One place in an answer or a file that is not as the schema has it. */
export interface Problem {
  /** From the top, with dots between; empty for the whole. */
  readonly path: string
  readonly expected: string
  /** What stands there, as JSON, cut short. */
  readonly got: string
}

/** Longer names and values say no more, and a sentence has to fit on a screen. */
const MOST_SIGNS = { path: 120, expected: 120, got: 60 }

/** As JSON; what is nested deeper than that can be written is told to be so. */
function gotWords(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing'
  } catch {
    return 'something nested too deep'
  }
}

/** The first few problems, for who says them to people. */
export function problemsIn({ issues }: z.core.$ZodError, answer: unknown): Problem[] {
  return issues.slice(0, MOST_PROBLEMS).map((issue) => {
    return {
      path: issue.path.map(String).join('.').slice(0, MOST_SIGNS.path),
      expected: expectedBy(issue).slice(0, MOST_SIGNS.expected),
      got: gotWords(valueAt(answer, issue.path)).slice(0, MOST_SIGNS.got),
    }
  })
}

/** The same in lines, for who looks after the server. @param whole what the whole is called */
export function problemsOf(error: z.core.$ZodError, answer: unknown, whole: string): string[] {
  return problemsIn(error, answer).map(
    ({ path, expected, got }) => `${path || whole}: expected ${expected}, got ${got}`,
  )
}
