import * as z from 'zod/mini'
import { aliasesSchema, idSchema } from './primitives'
import { pictureSchema, stepKindSchema, stepQuerySchema } from './story'

/** Above these a text is no text for a talk, and a device would keep little else. */
const LONGEST_TITLE = 300
const LONGEST_CAPTION = 2_000
const LONGEST_NOTES = 10_000
const LONGEST_QUERY = 2_000
const MOST_STEPS = 200
const MOST_PARTS = 20

/** Signs that turn the direction of letters until another ends it, in whatever the text is put into. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g

/** A text that somebody is still writing: it may be empty. */
function draftText(longest: number) {
  const text = z.string().check(
    z.maxLength(longest, `at most ${longest} characters`),
    z.overwrite((written) => written.replace(TURNS, '')),
  )
  return z.strictObject({ en: text, es: z.optional(text), zh: z.optional(text) })
}

const draftQuerySchema = stepQuerySchema.check(
  z.maxLength(LONGEST_QUERY, `at most ${LONGEST_QUERY} characters`),
)

const draftPartSchema = z.strictObject({
  kind: z.optional(stepKindSchema),
  title: z.optional(draftText(LONGEST_TITLE)),
  caption: draftText(LONGEST_CAPTION),
  notes: z.optional(draftText(LONGEST_NOTES)),
  query: draftQuerySchema,
})

const draftStepSchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  kind: z.optional(stepKindSchema),
  hidden: z.optional(z.boolean()),
  title: draftText(LONGEST_TITLE),
  caption: draftText(LONGEST_CAPTION),
  notes: draftText(LONGEST_NOTES),
  credit: z.optional(draftText(LONGEST_TITLE)),
  parts: z.optional(z.array(draftPartSchema).check(z.minLength(1), z.maxLength(MOST_PARTS))),
  query: draftQuerySchema,
  picture: z.optional(pictureSchema),
})

const haveOwnIds = (steps: readonly { readonly id: string }[]) =>
  new Set(steps.map(({ id }) => id)).size === steps.length

/**
 * A story that somebody made, as the device keeps it, a file holds it and a link carries it: a
 * story as the API has it, whose texts may be empty, below a head.
 */
export const storyFileSchema = z.strictObject({
  format: z.literal('chokepoint-story'),
  version: z.literal(1),
  /** The chain that it is told of; the first one of a site where left out, as all were once. */
  chain: z.optional(idSchema),
  /** The version of the data that it was begun with. */
  data: z
    .string()
    .check(z.regex(/^\d{4}\.\d{1,2}\.\d{1,2}(?:-\d+)?$/, 'a version such as 2026.11.24')),
  story: z.strictObject({
    id: idSchema,
    aliases: aliasesSchema,
    title: draftText(LONGEST_TITLE),
    summary: draftText(LONGEST_CAPTION),
    steps: z
      .array(draftStepSchema)
      .check(
        z.maxLength(MOST_STEPS, `at most ${MOST_STEPS} steps`),
        z.refine(haveOwnIds, 'steps with an id of their own each'),
      ),
  }),
})

export type StoryFile = z.infer<typeof storyFileSchema>
