import type * as z from 'zod/mini'
import { problemsOf } from '@/model/schema/problems'
import { DataError } from './fetch-json'

/**
 * Checks an answer against its schema.
 * @throws DataError with path, expected and got of each problem
 */
export function readAnswer<T>(schema: z.ZodMiniType<T>, answer: unknown, url: string): T {
  const result = schema.safeParse(answer)
  if (result.success) return result.data
  throw new DataError(url, problemsOf(result.error, answer, 'the answer'))
}
