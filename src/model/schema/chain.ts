import * as z from 'zod/mini'
import { commoditySchema } from './commodity'
import { claimSchema, eventSchema, leverSchema, seriesWordsShape } from './history'
import { groupSchema, linkSchema, placeSchema, sourceSchema } from './network'
import { dateSchema, idSchema, LICENSED, textSchema } from './primitives'
import { speakerSchema } from './speaker'
import { subjectShape } from './subject'

export const versionSchema = z
  .string()
  .check(z.regex(/^\d{4}\.\d{1,2}\.\d{1,2}(?:-\d+)?$/, 'a version such as 2026.11.24'))

/** A text whose claims the chain holds, and whose voice its effects may carry. */
const essaySchema = z.strictObject({
  /** As `voice`, `essay` and addresses name it: `by=report-2019`. */
  id: idSchema,
  /** Who published it, as the speaker of its effects is named; told from those of the others. */
  name: textSchema,
  /** Who wrote it, by their part and not by name: "two reporters of the magazine". */
  authors: z.optional(textSchema),
  date: dateSchema,
  /** Where it stands, with its title. */
  source: idSchema,
})

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
  /** The texts that the chain follows, in the order in which they are told; many follow none. */
  essays: z._default(z.array(essaySchema), []),
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
  /** Whoever is named in a `saidBy` or a `reportedBy`. */
  speakers: z.array(speakerSchema),
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
export type Essay = z.infer<typeof essaySchema>
export type Chain = z.infer<typeof chainSchema>
