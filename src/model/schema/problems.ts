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

/** Path, expected and got of each problem, the first few. */
export function problemsOf({ issues }: z.core.$ZodError, answer: unknown, whole: string): string[] {
  return issues.slice(0, MOST_PROBLEMS).map((issue) => {
    const got = JSON.stringify(valueAt(answer, issue.path)) ?? 'nothing'
    const path = issue.path.map(String).join('.') || whole
    return `${path}: expected ${expectedBy(issue)}, got ${got.slice(0, 60)}`
  })
}
