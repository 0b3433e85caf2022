import * as z from 'zod/mini'
import { evidenceSchema, levelSchema, voiceSchema } from './effect'
import { aliasesSchema, dateSchema, idSchema, lngLatSchema, textSchema } from './primitives'

const scopeSchema = z.literal(['country', 'regional'])

/** `finished`, `precursors`, `knowhow`, `proceeds`, `cooperation`: what flows. */
export const commoditySchema = z.strictObject({
  id: z.literal(['finished', 'precursors', 'knowhow', 'proceeds', 'cooperation']),
  name: textSchema,
  /** The words for levels 0…4 of this commodity. */
  levelNames: z.tuple([textSchema, textSchema, textSchema, textSchema, textSchema]),
  /** Drugs that strengthen are bad news, cooperation that strengthens is good: never "red = down". */
  summary: textSchema,
})

export const placeSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  name: textSchema,
  /** Its part in the chain, as named on the map: "precursor suppliers", "cartels", "market". */
  role: textSchema,
  kind: z.literal([
    'country',
    'producer-region',
    'seaport',
    'transit-hub',
    'cartel-base',
    'border-crossing',
    'mail-hub',
    'market-region',
  ]),
  /** ISO 3166-1 alpha-2 of the country it lies in. */
  country: z.string().check(z.regex(/^[A-Z]{2}$/, 'two capital letters, such as CN')),
  scope: scopeSchema,
  /** `context` places are described but not drawn. */
  tier: z.literal(['core', 'optional', 'context']),
  lngLat: lngLatSchema,
  /** What the dot stands for, when it is more than the dot: "the whole province". */
  standsFor: z.optional(textSchema),
  summary: textSchema,
  inArticle: z.boolean(),
  sources: z.array(idSchema).check(z.minLength(1)),
})

export const groupSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  name: textSchema,
  kind: z.literal(['cartel', 'network', 'agency', 'body']),
  /** Places where it is based; a cartel is drawn there in the regional scope. */
  bases: z.array(idSchema),
  summary: textSchema,
  inArticle: z.boolean(),
  sources: z.array(idSchema).check(z.minLength(1)),
})

/** The level a link has at the start of the chain's span, in one voice, and why. */
export const openingLevelSchema = z.strictObject({
  voice: voiceSchema,
  level: levelSchema,
  evidence: evidenceSchema,
  basis: textSchema,
  sources: z.array(idSchema),
})

export const linkSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  /** "Precursors, China to Mexico": names the flow without the map. */
  title: textSchema,
  /** "Precursors": as written along the line. */
  label: textSchema,
  from: idSchema,
  to: idSchema,
  directed: z.boolean(),
  commodity: commoditySchema.shape.id,
  scope: z.literal(['country', 'regional', 'both']),
  tier: z.literal(['core', 'optional']),
  /** What its level ranks, where that is not the wording of sources: a share of seizures is no flow. */
  ranks: z.optional(z.literal(['seizure-share'])),
  /** How it travels, as far as public sources say; empty when not stated. */
  modes: z.array(textSchema),
  inArticle: z.boolean(),
  summary: textSchema,
  /** What a reader must not conclude. */
  caveat: z.optional(textSchema),
  /** One per voice that has something to say at the start. */
  opening: z.array(openingLevelSchema).check(z.minLength(1)),
  sources: z.array(idSchema).check(z.minLength(1)),
})

/** A source as it is listed; only some kinds are linked to (docs/content.md). */
export const sourceSchema = z.strictObject({
  id: idSchema,
  publisher: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  date: z.nullable(dateSchema),
  url: z.nullable(z.url()),
  kind: z.literal([
    'article',
    'official',
    'official-copy',
    'research',
    'news',
    'law-firm',
    'reprint',
    'aggregator',
  ]),
  /** What of it was seen while compiling. */
  seen: z.literal(['full', 'excerpt', 'relay', 'not-seen']),
  note: z.optional(z.string()),
})

export type Scope = z.infer<typeof scopeSchema>
export type Commodity = z.infer<typeof commoditySchema>
export type CommodityId = Commodity['id']
export type Place = z.infer<typeof placeSchema>
export type Group = z.infer<typeof groupSchema>
export type Link = z.infer<typeof linkSchema>
export type OpeningLevel = z.infer<typeof openingLevelSchema>
export type Source = z.infer<typeof sourceSchema>
