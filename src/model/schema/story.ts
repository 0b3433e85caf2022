import * as z from 'zod/mini'
import { aliasesSchema, idSchema, LICENSED, textSchema } from './primitives'

/** The query of the address, as docs/deep-links.md has it. */
export const stepQuerySchema = z
  .string()
  .check(z.regex(/^(?:\?\S+)?$/, 'a query such as ?t=2019-05-01, or nothing'))

/**
 * What a step is. `map`: what its query shows, and beside it a series that the query names. `title`:
 * words alone. `chart`: the series that its query names, over the whole stage. `picture`: one of the
 * speaker's own. `quote`: its caption in somebody's words, with whose they are.
 */
const STEP_KINDS = ['map', 'title', 'chart', 'picture', 'quote'] as const
export const stepKindSchema = z.literal([...STEP_KINDS])
export type StepKind = z.infer<typeof stepKindSchema>

/** A story keeps them at up to 1920; larger numbers would leave no room for anything else. */
const picturePx = z.int().check(z.gte(1), z.lte(10_000))

/** A picture of somebody's own: JPEG or PNG, in the story itself. */
export const pictureSchema = z.strictObject({
  data: z
    .string()
    .check(z.regex(/^data:image\/(?:jpeg|png);base64,[A-Za-z0-9+/]+=*$/, 'a JPEG or PNG as data:')),
  widthPx: picturePx,
  heightPx: picturePx,
  alt: z.string(),
})
export type StoryPicture = z.infer<typeof pictureSchema>

/** Some of a step: what is shown and said before the whole of it. */
const partSchema = z.strictObject({
  kind: z.optional(stepKindSchema),
  /** The step's own where left out. */
  title: z.optional(textSchema),
  caption: textSchema,
  notes: z.optional(textSchema),
  query: stepQuerySchema,
})

/** One picture of a story: what is said of it, and the address that shows it. */
const stepSchema = z.strictObject({
  /** Stable for ever: it stands in addresses. */
  id: idSchema,
  aliases: aliasesSchema,
  /** A map where left out. */
  kind: z.optional(stepKindSchema),
  /** Left out on the way through a talk, but reached by name. */
  hidden: z.optional(z.boolean()),
  title: textSchema,
  /** What the audience reads. */
  caption: textSchema,
  /** What only the speaker reads. */
  notes: textSchema,
  /** Whose words a quote has, or who made a picture. */
  credit: z.optional(textSchema),
  /** What comes before the step itself, one after the other: `step=the-turn.1` is the first. */
  parts: z.optional(z.array(partSchema).check(z.minLength(1))),
  query: stepQuerySchema,
  /** Of a step of this kind: the picture as a `data:` address, and what is on it. */
  picture: z.optional(pictureSchema),
})

/** `/api/v1/chains/{chain}/stories/{id}.json`: a told path through a chain. */
export const storySchema = z.strictObject({
  id: idSchema,
  aliases: aliasesSchema,
  title: textSchema,
  summary: textSchema,
  steps: z.array(stepSchema).check(z.minLength(1)),
  ...LICENSED,
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
  ...LICENSED,
})

export type Story = z.infer<typeof storySchema>
export type StoryStep = z.infer<typeof stepSchema>
export type StoryPart = z.infer<typeof partSchema>
export type StoryList = z.infer<typeof storyListSchema>
