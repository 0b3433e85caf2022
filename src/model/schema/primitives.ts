import * as z from 'zod/mini'
import { parseDate } from '../day'

/** Lower-case words joined by hyphens, or a capital and a number (`C30`, `W1`). */
export const idSchema = z
  .string()
  .check(
    z.regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[CW][1-9][0-9]*)$/, 'lower-case words joined by hyphens'),
  )

/** `2019`, `2019-05` or `2019-05-01`: the form says how much the source states. */
export const dateSchema = z
  .string()
  .check(z.refine((text) => parseDate(text) !== null, 'a date such as 2019, 2019-05 or 2019-05-01'))

/** A text for readers, in English; other languages have it under the English one, in `texts`. */
export const textSchema = z.strictObject({
  en: z.string().check(z.minLength(1), z.trim()),
})

/** `event:growth-2015`, `link:…`, `place:…`, `group:…`, `lever:…`: what something is about. */
export const referenceSchema = z
  .string()
  .check(
    z.regex(
      /^(?:event|link|place|group|lever):[a-zA-Z0-9-]+$/,
      'kind:id, such as link:port-to-plant',
    ),
  )

/** Whether an essay that the chain follows names it; false where there is none. */
export const inArticleSchema = z._default(z.boolean(), false)

/** Old ids that still have to open: a renamed id keeps its former name here for ever. */
export const aliasesSchema = z.optional(z.array(z.string().check(z.minLength(1))))

/** What every answer of the API says of itself: the licence it may be used under, and how to cite it. */
export const LICENSED = { license: z.optional(z.string()), citation: z.optional(z.string()) }

/** `[longitude, latitude]` in degrees. */
export const lngLatSchema = z.tuple([
  z.number().check(z.gte(-180), z.lte(180)),
  z.number().check(z.gte(-85), z.lte(85)),
])

export type Text = z.infer<typeof textSchema>
export type LngLat = [number, number]
