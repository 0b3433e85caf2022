import * as z from 'zod/mini'
import { versionSchema } from './chain'
import { LICENSED, textSchema } from './primitives'
import { RECORD_KINDS } from './versions'

/** `/api/v1/chains/{chain}/changed.json`: what is said of a record where it is looked at. */
export const latestChangesSchema = z.strictObject({
  to: versionSchema,
  /** The version before; null where there is none. */
  from: z.nullable(versionSchema),
  /** Those that came or are different, without what they were. */
  records: z.array(
    z.strictObject({
      kind: z.literal(RECORD_KINDS),
      id: z.string(),
      turn: z.literal(['added', 'changed']),
      /** As in the schema of the record. */
      fields: z.array(z.string()),
      /** Of a series: the lines whose values are different. */
      lines: z.optional(z.array(textSchema)),
      /** How many of its effects are different. */
      effects: z.int(),
      /** Of a link: whether it has another level on some day. */
      levels: z.boolean(),
    }),
  ),
  ...LICENSED,
})

export type LatestChanges = z.infer<typeof latestChangesSchema>
