import type * as z from 'zod/mini'
import { DataError } from './fetch-json'

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

/**
 * Checks an answer against its schema.
 * @throws DataError with path, expected and got of each problem
 */
export function readAnswer<T>(schema: z.ZodMiniType<T>, answer: unknown, url: string): T {
  const result = schema.safeParse(answer)
  if (result.success) return result.data
  const problems = result.error.issues.slice(0, MOST_PROBLEMS).map((issue) => {
    const got = JSON.stringify(valueAt(answer, issue.path)) ?? 'nothing'
    const path = issue.path.map(String).join('.') || 'the answer'
    return `${path}: expected ${expectedBy(issue)}, got ${got.slice(0, 60)}`
  })
  throw new DataError(url, problems)
}
