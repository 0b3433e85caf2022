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

/** Path, expected and got of each problem, the first few. */
export function problemsOf({ issues }: z.core.$ZodError, answer: unknown, whole: string): string[] {
  return issues.slice(0, MOST_PROBLEMS).map((issue) => {
    const got = gotWords(valueAt(answer, issue.path)).slice(0, MOST_SIGNS.got)
    const path = (issue.path.map(String).join('.') || whole).slice(0, MOST_SIGNS.path)
    return `${path}: expected ${expectedBy(issue).slice(0, MOST_SIGNS.expected)}, got ${got}`
  })
}
