import * as z from 'zod/mini'
import { commoditySchema } from './commodity'
import { claimSchema, eventSchema, leverSchema, seriesWordsShape } from './history'
import { groupSchema, linkSchema, placeSchema, sourceSchema } from './network'
import { dateSchema, idSchema, LICENSED, textSchema } from './primitives'
import { subjectShape } from './subject'

export const versionSchema = z
  .string()
  .check(z.regex(/^\d{4}\.\d{1,2}\.\d{1,2}(?:-\d+)?$/, 'a version such as 2026.11.24'))

/** What `chain.yaml` holds: the chain itself, without its records. */
export const chainHeadSchema = z.strictObject({
  id: idSchema,
  /** Of the data; changes whenever a level, an effect or a text does. */
  version: versionSchema,
  title: textSchema,
  subtitle: textSchema,
  /** First day and first day after the last one on the time axis. */
  span: z.strictObject({ from: dateSchema, to: dateSchema }),
  /** First day that nothing has been verified for. */
  verifiedUntil: dateSchema,
  /** The day an address without a day opens: constant for a version. */
  openingDay: dateSchema,
  /** The text whose claims the chain holds, and whose voice its effects may carry. */
  essay: z.optional(
    z.strictObject({
      /** Who published it, as `saidBy` of its effects names it. */
      name: textSchema,
      date: dateSchema,
      source: idSchema,
    }),
  ),
  /** Ids of the few links that carry the argument, in the order of their lanes; the first ones where left out. */
  mainLinks: z.optional(z.array(idSchema)),
  ...subjectShape,
  /** In the order of every list, the one drawn on top first. */
  commodities: z.array(commoditySchema).check(z.minLength(1)),
})

/** `/api/v1/chains/{id}.json`. */
export const chainSchema = z.extend(chainHeadSchema, {
  places: z.array(placeSchema),
  groups: z.array(groupSchema),
  links: z.array(linkSchema),
  events: z.array(eventSchema),
  levers: z.array(leverSchema),
  claims: z.array(claimSchema),
  /** Ids of the series under `/series/`. */
  series: z.array(z.strictObject({ id: idSchema, title: textSchema, ...seriesWordsShape })),
  /** Languages besides English that there are texts in, under `/texts/`; left out where there are none. */
  languages: z.optional(z.array(z.string())),
  ...LICENSED,
})

/** `/api/v1/chains/{id}/texts/{language}.json`: each text under the English one that it stands for. */
export const textsSchema = z.strictObject({
  language: z.string(),
  texts: z.record(z.string(), z.string()),
  ...LICENSED,
})

/** `/api/v1/chains/{id}/sources.json`. */
export const sourcesSchema = z.array(sourceSchema)

/** `/api/v1/chains.json`. */
export const chainListSchema = z.strictObject({
  chains: z.array(
    z.strictObject({ id: idSchema, version: z.string(), title: textSchema, href: z.string() }),
  ),
  ...LICENSED,
})

export type ChainList = z.infer<typeof chainListSchema>
export type ChainHead = z.infer<typeof chainHeadSchema>
export type Chain = z.infer<typeof chainSchema>
