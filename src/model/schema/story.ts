import * as z from 'zod/mini'
import { aliasesSchema, idSchema, textSchema } from './primitives'

/** The query of the address, as docs/deep-links.md has it. */
export const stepQuerySchema = z
  .string()
  .check(z.regex(/^(?:\?\S+)?$/, 'a query such as ?t=2019-05-01, or nothing'))

/** One picture of a story: what is said of it, and the address that shows it. */
const stepSchema = z.strictObject({
  /** Stable for ever: it stands in addresses. */
  id: idSchema,
  aliases: aliasesSchema,
  title: textSchema,
  /** What the audience reads. */
  caption: textSchema,
  /** What only the speaker reads. */
  notes: textSchema,
  query: stepQuerySchema,
})

/** `/api/v1/chains/{chain}/stories/{id}.json`: a told path through a chain. */
export const storySchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  title: textSchema,
  summary: textSchema,
  steps: z.array(stepSchema).check(z.minLength(1)),
})

/** `/api/v1/chains/{chain}/stories.json`. */
export const storyListSchema = z.strictObject({
  stories: z.array(
    z.strictObject({
      id: idSchema,
      title: textSchema,
      summary: textSchema,
      steps: z.int(),
      /** How long somebody reads and looks who goes through it alone. */
      minutes: z.optional(z.int()),
      href: z.string(),
    }),
  ),
})

export type Story = z.infer<typeof storySchema>
export type StoryStep = z.infer<typeof stepSchema>
export type StoryList = z.infer<typeof storyListSchema>
