import * as z from 'zod/mini'
import { aliasesSchema, idSchema, textSchema } from './primitives'

/** Who says something: a person, an office, an institution or a paper, the same one everywhere. */
export const speakerSchema = z.strictObject({
  id: idSchema,
  /** Former ids, and names by which data released earlier calls the same speaker. */
  aliases: aliasesSchema,
  name: textSchema,
  /** A side of the chain; nobody's where it is left out. */
  side: z.optional(idSchema),
  /**
   * `person`: an expert, or an official as a person. `office`: whoever holds it. `institution`: a ministry,
   * an agency, a court, an institute. `paper`: a newspaper, an agency, an essay. Left out, like `about`,
   * only in data released before speakers were records.
   */
  kind: z.optional(z.literal(['person', 'office', 'institution', 'paper'])),
  /** Who that is, in one line. */
  about: z.optional(textSchema),
})

/** Who says it, the main one first, and who reports that they do. */
export const saidShape = {
  saidBy: z.array(idSchema).check(z.minLength(1)),
  /** The paper or body that carries the words, where the speaker's own text was not at hand. */
  reportedBy: z.optional(z.array(idSchema).check(z.minLength(1))),
}

export type Speaker = z.infer<typeof speakerSchema>

/** Something with its speakers. */
export interface Said {
  readonly saidBy: readonly string[]
  readonly reportedBy?: readonly string[] | undefined
}
