import * as z from 'zod/mini'
import { effectSchema } from './effect'
import {
  aliasesSchema,
  dateSchema,
  idSchema,
  inArticleSchema,
  LICENSED,
  referenceSchema,
  textSchema,
} from './primitives'
import { saidShape } from './speaker'

export const eventSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  date: dateSchema,
  /** When it came into force, where that is later than the date. */
  effective: z.optional(dateSchema),
  /** First day after a period that ended. */
  until: z.optional(dateSchema),
  /**
   * What it is. `control`, `law`, `sanction`, `tariff`, `funding`, `enforcement`: measures, the
   * acts that are counted as pressing on a link. `development`: a change that no policy caused. `outcome`: a
   * measured turn; it acts on nothing. `background`: context before the time axis.
   * `listing`: only in data released up to 2026.11.24.
   */
  kind: z.literal([
    'control',
    'law',
    'sanction',
    'tariff',
    'funding',
    'enforcement',
    'talks',
    'statement',
    'development',
    'outcome',
    'background',
    'listing',
  ]),
  /** The first event of the step that this one completes: both count as one measure. */
  sameStepAs: z.optional(idSchema),
  /** Whose act it is, the main one first: actors of the chain's lanes. */
  actors: z.array(idSchema).check(z.minLength(1)),
  title: textSchema,
  summary: textSchema,
  inArticle: inArticleSchema,
  /** `unconfirmed` and `scheduled` events are off until a reader switches them on. */
  status: z.literal(['verified', 'unconfirmed', 'scheduled']),
  /** What has become of those accused, as far as verified, with their denial: required of charges. */
  outcome: z.optional(textSchema),
  /** Why it is not verified, or where sources disagree on its date. */
  note: z.optional(textSchema),
  /** Why no better source than reprints, aggregators, law firms or an essay is given. */
  weakSources: z.optional(textSchema),
  effects: z.array(effectSchema),
  sources: z.array(idSchema).check(z.minLength(1)),
})

/** A policy named as possible but not pulled. Its effects are expectations, not findings. */
export const leverSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  title: textSchema,
  /** Who holds it. */
  holder: textSchema,
  summary: textSchema,
  caveat: textSchema,
  /** What has happened to it since it was named. */
  status: textSchema,
  /** Like an event's; `onset` is the first day on which the lever may be imagined as pulled. */
  effects: z.array(effectSchema).check(z.minLength(1)),
  sources: z.array(idSchema).check(z.minLength(1)),
})

export const CLAIM_KINDS = [
  'fact',
  'effect',
  'interpretation',
  'forecast',
  'lever',
  'caveat',
] as const

/** From what the record bears out to what it contradicts, in the order of lists. */
export const VERDICTS = [
  'supported',
  'partly-supported',
  'contested',
  'opinion',
  'outdated',
  'thinly-sourced',
  'inaccurate',
] as const

/** What somebody claims, in our own words. Never shown without its flag and its rivals. */
export const claimSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  kind: z.literal(CLAIM_KINDS),
  /** The essay it stands in; left out where it stands in none. */
  essay: z.optional(idSchema),
  ...saidShape,
  /** Who speaks: the essay itself, or somebody else, in the essay where it names one. */
  voice: z.literal(['article', 'expert', 'official']),
  about: z.array(referenceSchema).check(z.minLength(1)),
  /** What a fact-checker would say. */
  check: textSchema,
  verdict: z.literal(VERDICTS),
  rivals: z.array(
    z.strictObject({
      ...saidShape,
      text: textSchema,
      sources: z.array(idSchema),
    }),
  ),
  sources: z.array(idSchema),
})

export const pointSchema = z.strictObject({
  /** Day, month or year it stands for; for a 12-month sum the last month. */
  date: dateSchema,
  value: z.nullable(z.number()),
  provisional: z.optional(z.boolean()),
})

/** How a series that is offered along the time axis is named where there is little room. */
export const seriesWordsShape = {
  /** Beside its lane. */
  label: z.optional(textSchema),
  /** Under the label: what each figure covers, and whose figure it is. */
  note: z.optional(textSchema),
  /** What it does and does not measure. */
  measures: z.optional(textSchema),
}

/** A measured outcome. `null` means withheld or not available, never zero. */
export const seriesSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  ...seriesWordsShape,
  /** After a number, where the unit is too long for it: "deaths", "%". */
  unitShort: z.optional(textSchema),
  /** Id of the line drawn as an area, where that is not the first. */
  mainLine: z.optional(idSchema),
  unit: textSchema,
  frequency: z.literal(['step', 'monthly', '12-months-ending', 'fiscal-year', 'annual']),
  verified: z.boolean(),
  source: textSchema,
  sources: z.array(idSchema),
  caveats: z.array(textSchema),
  /** Why it answers slowly, or late, where it does. */
  slow: z.optional(textSchema),
  /** Series that give the same figures in another cut: the content check compares them. */
  agreesWith: z.optional(
    z.array(
      z.strictObject({
        series: idSchema,
        /** How its figures come to those of this one: its lines added up, its months, its December. */
        by: z.literal(['sum-of-lines', 'sum-of-months', 'december']),
      }),
    ),
  ),
  lines: z
    .array(z.strictObject({ id: idSchema, name: textSchema, points: z.array(pointSchema) }))
    .check(z.minLength(1)),
  ...LICENSED,
})

export type ActorId = ChainEvent['actors'][number]
export type ChainEvent = z.infer<typeof eventSchema>
export type Lever = z.infer<typeof leverSchema>
export type Claim = z.infer<typeof claimSchema>
export type Series = z.infer<typeof seriesSchema>
