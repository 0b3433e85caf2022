import * as z from 'zod/mini'
import { chainSchema, sourcesSchema, versionSchema } from './chain'
import { effectSchema, levelSchema } from './effect'
import { pointSchema, seriesSchema } from './history'
import { dateSchema, idSchema, LICENSED, textSchema } from './primitives'

/** All that was published of a chain under one version. */
export const snapshotSchema = z.strictObject({
  chain: chainSchema,
  sources: sourcesSchema,
  series: z.array(seriesSchema),
})

export const RECORD_KINDS = [
  'chain',
  'event',
  'lever',
  'link',
  'place',
  'group',
  'claim',
  'series',
  'source',
] as const

const turnSchema = z.literal(['added', 'removed', 'changed'])

/** One field of a record that is different, each side as text; null where it did not stand. */
export const fieldChangeSchema = z.strictObject({
  /** As in the schema of the record. */
  field: z.string(),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
})

/** The points of one line of a series that the other version lacks or states otherwise; null for none. */
export const lineChangeSchema = z.strictObject({
  name: textSchema,
  before: z.nullable(z.array(pointSchema)),
  after: z.nullable(z.array(pointSchema)),
})

/** One effect of an event or lever that is different. Effects have no ids: link and voice pair them. */
export const effectChangeSchema = z.strictObject({
  link: idSchema,
  turn: turnSchema,
  before: z.nullable(effectSchema),
  after: z.nullable(effectSchema),
})

export const recordChangeSchema = z.strictObject({
  kind: z.literal(RECORD_KINDS),
  /** As it is called now; the former name where it was removed. */
  id: z.string(),
  title: textSchema,
  turn: turnSchema,
  /** Empty where the whole record came or went. */
  fields: z.array(fieldChangeSchema),
  effects: z.array(effectChangeSchema),
  /** Of a series. */
  lines: z.optional(z.array(lineChangeSchema)),
})

/** Days, `[from, to)`, on which a link has another level than before. */
export const levelChangeSchema = z.strictObject({
  link: idSchema,
  title: textSchema,
  from: dateSchema,
  /** null where it lasts to the end of what both versions cover. */
  to: z.nullable(dateSchema),
  before: levelSchema,
  after: levelSchema,
})

/** What is different between two versions. A renamed record is the same record. */
export const changeLogSchema = z.strictObject({
  from: versionSchema,
  to: versionSchema,
  records: z.array(recordChangeSchema),
  /** Of links that both have, in the default fold: all voices, what happened. */
  levels: z.array(levelChangeSchema),
  ...LICENSED,
})

export type Snapshot = z.infer<typeof snapshotSchema>
export type RecordKind = (typeof RECORD_KINDS)[number]
export type FieldChange = z.infer<typeof fieldChangeSchema>
export type LineChange = z.infer<typeof lineChangeSchema>
export type EffectChange = z.infer<typeof effectChangeSchema>
export type RecordChange = z.infer<typeof recordChangeSchema>
export type LevelChange = z.infer<typeof levelChangeSchema>
export type ChangeLog = z.infer<typeof changeLogSchema>
