import type * as z from 'zod/mini'
import { problemsOf } from '@/model/schema/problems'
import { unknownFields, without } from './drop-unknown'
import { DataError } from './fetch-json'

/** Said once an answer; more names say nothing more. */
const MOST_NAMES = 10

/**
 * Checks an answer against its schema. A newer server may say more than this page knows: such
 * fields are left out. The check of the content refuses them, so that a misspelt one is found.
 * @throws DataError with path, expected and got of each problem
 */
export function readAnswer<T>(schema: z.ZodMiniType<T>, answer: unknown, url: string): T {
  const result = schema.safeParse(answer)
  if (result.success) return result.data
  const unknown = unknownFields(result.error)
  const known = unknown.length > 0 ? without(answer, unknown) : answer
  const second = unknown.length > 0 ? schema.safeParse(known) : result
  if (!second.success) {
    const problems = problemsOf(second.error, known, 'the answer')
    // For whoever looks after the server; people get a sentence.
    console.error(`${url} can't be read:`, problems)
    throw new DataError(url, problems)
  }
  const names = [...new Set(unknown.map(({ path, key }) => [...path, key].join('.')))]
  console.info(
    `${url} has fields that this page does not know and leaves out: ${names.slice(0, MOST_NAMES).join(', ')}`,
  )
  return second.data
}
