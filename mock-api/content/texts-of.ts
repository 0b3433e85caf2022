import type { Path } from './problem'

export interface PlacedText {
  readonly path: Path
  readonly text: string
}

/** Every string of a record, ids included, with where it stands. */
export function textsOf(value: unknown, path: Path = []): PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((entry, i) => textsOf(entry, [...path, i]))
  return Object.entries(value).flatMap(([key, entry]) => textsOf(entry, [...path, key]))
}
