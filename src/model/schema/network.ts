import * as z from 'zod/mini'
import { evidenceSchema, levelSchema, voiceSchema } from './effect'
import {
  aliasesSchema,
  dateSchema,
  idSchema,
  inArticleSchema,
  lngLatSchema,
  textSchema,
} from './primitives'
import { countrySchema } from './subject'

const scopeSchema = z.literal(['country', 'regional'])

export const placeSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  name: textSchema,
  /** Its part in the chain, as named on the map: "suppliers", "refiners", "market". */
  role: textSchema,
  /** `country`, or a kind that the chain names. */
  kind: idSchema,
  country: countrySchema,
  scope: scopeSchema,
  /** `context` places are described but not drawn. */
  tier: z.literal(['core', 'optional', 'context']),
  lngLat: lngLatSchema,
  /** What the dot stands for, when it is more than the dot: "the whole province". */
  standsFor: z.optional(textSchema),
  summary: textSchema,
  inArticle: inArticleSchema,
  sources: z.array(idSchema).check(z.minLength(1)),
})

export const groupSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  name: textSchema,
  /** As the chain names them. */
  kind: idSchema,
  /** Places where it is based, the main one first. */
  bases: z.array(idSchema),
  summary: textSchema,
  inArticle: inArticleSchema,
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
  /** "Ore, Australia to Malaysia": names the flow without the map. */
  title: textSchema,
  /** "Ore": as written along the line. */
  label: textSchema,
  from: idSchema,
  to: idSchema,
  directed: z.boolean(),
  commodity: idSchema,
  scope: z.literal(['country', 'regional', 'both']),
  tier: z.literal(['core', 'optional']),
  /** What its level ranks, where that is not the wording of sources: a share of seizures is no flow. */
  ranks: z.optional(idSchema),
  /** By what means, as far as public sources say: how it travels, in what form; empty when not stated. */
  modes: z.array(textSchema),
  inArticle: inArticleSchema,
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
  /** The speakers whose own words it holds. */
  by: z.optional(z.array(idSchema).check(z.minLength(1))),
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
export type Place = z.infer<typeof placeSchema>
export type Group = z.infer<typeof groupSchema>
export type Link = z.infer<typeof linkSchema>
export type OpeningLevel = z.infer<typeof openingLevelSchema>
export type Source = z.infer<typeof sourceSchema>
