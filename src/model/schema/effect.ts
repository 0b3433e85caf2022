import * as z from 'zod/mini'
import { dateSchema, idSchema, textSchema } from './primitives'
import { saidShape } from './speaker'

/**
 * How large a part sources say a link plays: a rank by wording, never a volume.
 * `not-rated`: documented, size not stated. `not-described`: no source in this voice describes it then.
 */
export const levelSchema = z.union([
  z.literal([0, 1, 2, 3, 4]),
  z.literal(['not-rated', 'not-described']),
])

/** Who speaks: an essay of the chain in its own voice, by its id, or `public`: all other sources. */
export const voiceSchema = idSchema

/**
 * How strong the evidence is that the effect took place. `article`: the essay alone says so;
 * `official`: an authority says so in a text of its own; `reported`: known only from the press or another publisher's report of it.
 */
export const evidenceSchema = z.literal(['article', 'official', 'reported', 'expert', 'contested'])

/** A source describes the resulting state, a clear step, or only that it pressed. */
export const changeSchema = z.union([
  z.strictObject({ to: levelSchema }),
  z.strictObject({ by: z.literal([-2, -1, 1, 2]) }),
  z.strictObject({ push: z.literal(['up', 'down', 'mixed']) }),
])

export const effectSchema = z.strictObject({
  link: idSchema,
  /** First day on which it acts; may lag the event. */
  onset: dateSchema,
  /** First day on which it no longer acts. */
  until: z.optional(dateSchema),
  change: changeSchema,
  voice: voiceSchema,
  evidence: evidenceSchema,
  ...saidShape,
  /** How it is described to have worked, in one sentence. */
  mechanism: textSchema,
  /** The wording that led to the level, in our own words. Required with `to` and `by`. */
  basis: z.optional(textSchema),
  sources: z.array(idSchema).check(z.minLength(1)),
  /** The event this effect leans on: where that one is off, so is this effect. */
  needs: z.optional(idSchema),
  /** The link that took over, and how fast a source says it did. */
  shiftsTo: z.optional(
    z.strictObject({ link: idSchema, lag: textSchema, title: z.optional(textSchema) }),
  ),
})

export type Level = z.infer<typeof levelSchema>
export type Voice = z.infer<typeof voiceSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type Change = z.infer<typeof changeSchema>
export type Effect = z.infer<typeof effectSchema>
