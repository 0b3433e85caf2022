/** Something that a story says of what the map shows, and leaves to the map to fill in. */
export type Reference =
  | { readonly kind: 'level' | 'before' | 'measures'; readonly link: string }
  | {
      readonly kind: 'value'
      readonly series: string
      /** null where it is not named: then the series has one line. */
      readonly line: string | null
      readonly date: string
    }

/** How a reference may look, for whoever wrote another one. */
export const REFERENCE_FORMS = '{level:LINK}, {before:LINK}, {measures:LINK} or {value:SERIES@DATE}'

/** Everything between braces; what is in it is still to be read. */
export const IN_BRACES = /\{([^{}]*)\}/g

const OF_LINK = /^(level|before|measures):([a-z0-9-]+)$/
const OF_SERIES = /^value:([a-z0-9-]+)(?:\/([a-z0-9-]+))?@(\d{4}(?:-\d{2}){0,2})$/

/** @param inside what stands between the braces @returns null where it is no reference */
export function parseReference(inside: string): Reference | null {
  const [, kind, link] = OF_LINK.exec(inside) ?? []
  if (kind && link) return { kind: kind as 'level' | 'before' | 'measures', link }
  const [, series, line, date] = OF_SERIES.exec(inside) ?? []
  return series && date ? { kind: 'value', series, line: line ?? null, date } : null
}
