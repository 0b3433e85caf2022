import * as z from 'zod/mini'
import { idSchema, textSchema } from './primitives'

/** ISO 3166-1 alpha-2; `EU` is reserved for the Union. */
export const countrySchema = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/, 'two capital letters, such as CN'))

/** A row of the time axis, with those whose acts are marked on it. */
const laneSchema = z.strictObject({
  name: textSchema,
  actors: z
    .array(
      z.strictObject({
        id: idSchema,
        name: textSchema,
        /** Whose point on the map answers when it acts. */
        country: z.optional(countrySchema),
      }),
    )
    .check(z.minLength(1)),
})

/** A kind of place within countries; `country` itself every chain has. */
const placeKindSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /**
   * A `crossing` lies on a border and leads over it; at a `base` groups stand instead of its name;
   * an `area` is more than a point.
   */
  drawnAs: z.optional(z.literal(['crossing', 'base', 'area'])),
  /** At which scope it is drawn: `regional` where left out. */
  scope: z.optional(z.literal(['country', 'regional'])),
})

const groupKindSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** Whether it stands on the map at its first base, in the regional scope. */
  isDrawn: z.boolean(),
})

/** What some levels rank, where that is not the wording of sources. */
const rankingSchema = z.strictObject({
  id: idSchema,
  /** "share of seizures", as it follows a level's word. */
  name: textSchema,
  /** What it is and is not, for a reader who asks. */
  meaning: textSchema,
  /** Said once beside a cut-out, for all of its lines. */
  note: textSchema,
})

/** Areas coloured under the flows by a series, each of whose lines is an area. */
const choroplethSchema = z.strictObject({
  /** As the address names it: `tint=deaths`. */
  id: idSchema,
  series: idSchema,
  /** The outlines: those of the base map that are kept. */
  layer: z.literal(['us-states']),
  /** Where each shade begins, the lowest shade below the first. */
  steps: z.array(z.number()).check(z.minLength(2), z.maxLength(6)),
  /** On its switch: "States by death rate". */
  name: textSchema,
  /** What is counted, as a title says it. */
  measures: textSchema,
  /** Whose figures: "CDC". */
  credit: textSchema,
  /** What it counts by, beside its switch. */
  hint: textSchema,
  /** What a reader must not conclude. */
  caveat: textSchema,
})

/** A what-if that is worth a button. */
const presetSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** What exactly it switches. */
  text: textSchema,
  off: z.array(idSchema),
  on: z.array(idSchema),
})

/** What a chain says of itself, so that nothing of its subject stands in the code. */
export const subjectShape = {
  /** What the map is of, in a sentence: for search, cards and installed apps. */
  description: textSchema,
  /** Its place among the chains; the first is what an address without `chain` opens. */
  order: z.optional(z.int()),
  /** Who made it and answers for it; "Chokepoint" where left out. */
  by: z.optional(z.string().check(z.minLength(1), z.trim())),
  /** Where they are reached. */
  contact: z.optional(
    z
      .string()
      .check(z.regex(/^(?:https?:\/\/|mailto:)\S+$/, 'an address such as mailto:desk@example.org')),
  ),
  /** Under which licence its texts and data stand; CC BY 4.0 where left out. */
  licence: z.optional(
    z.strictObject({
      /** "CC BY-SA 4.0" */
      name: z.string().check(z.minLength(1), z.trim()),
      url: z.string().check(z.regex(/^https?:\/\/\S+$/, 'an address that begins with https://')),
    }),
  ),
  /** What a line that strengthens means: good news or bad, and for whom. */
  reading: z.optional(textSchema),
  /** Countries whose land is lifted. */
  focusCountries: z.array(countrySchema),
  lanes: z.array(laneSchema).check(z.minLength(1)),
  placeKinds: z.array(placeKindSchema),
  groupKinds: z.array(groupKindSchema),
  rankings: z.optional(z.array(rankingSchema)),
  /** The sides that speakers stand on, in the one order in which answers stand, whoever it was that claimed. */
  sides: z.optional(z.array(z.strictObject({ id: idSchema, name: textSchema }))),
  /** Ids of series under the flows where an address names none. */
  openingSeries: z.optional(z.array(idSchema)),
  /** The series that are offered along the time axis. */
  seriesGroups: z.optional(
    z.array(z.strictObject({ name: textSchema, series: z.array(idSchema).check(z.minLength(1)) })),
  ),
  choropleth: z.optional(choroplethSchema),
  presets: z.optional(z.array(presetSchema)),
  /** Ids of stories in the order in which they are offered; others follow by id. */
  stories: z.optional(z.array(idSchema)),
}

export type Lane = z.infer<typeof laneSchema>
export type PlaceKind = z.infer<typeof placeKindSchema>
export type Choropleth = z.infer<typeof choroplethSchema>
export type Preset = z.infer<typeof presetSchema>
