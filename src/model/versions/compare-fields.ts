import type { Series } from '../schema/history'
import type { FieldChange, LineChange } from '../schema/versions'

/** Compared by what they mean elsewhere, or seen by no reader. */
const NOT_COMPARED = new Set(['id', 'aliases', 'effects', 'lines', 'version'])

/** A value of a record as text: a text for readers as it reads in English, lists and objects part by part. */
function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join('; ')
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value)
  if ('en' in value) return valueText(value.en)
  return entries.map(([key, part]) => `${key}: ${valueText(part)}`).join(', ')
}

const textOrNull = (value: unknown) => (value === null ? null : valueText(value))

/** Equal as JSON, whatever the order of keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => isSame(Reflect.get(a, key), Reflect.get(b, key)))
}

/** The fields of a record that differ, in the order in which they stand. */
export function compareFields(before: object, after: object): FieldChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((field) => {
    if (NOT_COMPARED.has(field)) return []
    // Some records have `null` where others leave the field out: nothing stands there.
    const [was, is] = [before, after].map((record): unknown => Reflect.get(record, field) ?? null)
    if (isSame(was, is)) return []
    return [{ field, before: textOrNull(was), after: textOrNull(is) }]
  })
}

type Line = Series['lines'][number]

/** The points of a line that the other one lacks or states otherwise; null for none. */
function pointsOnlyIn(line: Line | undefined, other: Line | undefined): LineChange['before'] {
  const points = (line?.points ?? []).filter(
    (point) => !other?.points.some((each) => isSame(each, point)),
  )
  return points.length > 0 ? points : null
}

/** The figures of a series that differ, a line at a time. */
export function compareLines(before: Series, after: Series): LineChange[] {
  const ids = new Set([...before.lines, ...after.lines].map(({ id }) => id))
  return [...ids].flatMap((id) => {
    const [was, is] = [before, after].map(({ lines }) => lines.find((line) => line.id === id))
    if (isSame(was, is)) return []
    const name = is?.name ?? was?.name ?? { en: id }
    return [{ name, before: pointsOnlyIn(was, is), after: pointsOnlyIn(is, was) }]
  })
}
