import * as z from 'zod/mini'
import { idSchema, textSchema } from './primitives'

const colourSchema = z
  .string()
  .check(z.regex(/^#[0-9a-f]{6}$/, 'six lower-case hexadecimal digits, such as #1a2b3c'))

/** On one ground: of lines and bands, and of words, which need more contrast. */
const coloursSchema = z.strictObject({ line: colourSchema, ink: colourSchema })

/** What is said of measures one way: of each, "said to restrict it"; counted, "3 restricting". */
const pushSchema = z.strictObject({ said: textSchema, counted: textSchema })

/** What flows along links, or holds between their ends: how it is ranked, worded and drawn. */
export const commoditySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** The words for levels 0…4 of this commodity. */
  levelNames: z.tuple([textSchema, textSchema, textSchema, textSchema, textSchema]),
  summary: textSchema,
  /**
   * A `flow` is restricted or fed, and what works against it is the news. A `relation` between two
   * sides is strained or helped, both are said, and its line is thinner: nothing moves along it.
   */
  nature: z.literal(['flow', 'relation']),
  /** How a line is textured, so that commodities are told apart without colour. */
  pattern: z.literal(['solid', 'dashes', 'dots', 'chain', 'bars', 'cuts']),
  /** On the night map and on paper, and on both as a projector shows them. */
  colours: z.strictObject({
    dark: coloursSchema,
    light: coloursSchema,
    darkHall: coloursSchema,
    lightHall: coloursSchema,
  }),
  /** Where the words of its nature don't fit. */
  pushWords: z.optional(z.strictObject({ down: pushSchema, up: pushSchema })),
})

export type Commodity = z.infer<typeof commoditySchema>
export type CommodityId = Commodity['id']
