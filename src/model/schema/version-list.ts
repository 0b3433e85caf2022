import * as z from 'zod/mini'
import { versionSchema } from './chain'
import { dateSchema, LICENSED } from './primitives'
import { changeLogSchema } from './versions'

/** `/api/v1/chains/{chain}/versions.json`. */
export const versionListSchema = z.strictObject({
  /** Newest first. */
  versions: z.array(
    z.strictObject({
      version: versionSchema,
      date: dateSchema,
      /** Of the chain as it was, relative to the list. */
      href: z.string(),
      counts: z.record(z.string(), z.int()),
      /** Against the version before; null for the first. */
      changes: z.nullable(changeLogSchema),
    }),
  ),
  ...LICENSED,
})

export type VersionList = z.infer<typeof versionListSchema>
