import { locale } from './language'

/** A text for each way in which a language counts; English knows one and other. */
export type Plural = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** Kept once made: they are dear to make, and each step of the slider counts dozens of things. */
const formats = new Map<string, Intl.PluralRules | Intl.NumberFormat | Intl.ListFormat>()

function kept<Format extends Intl.PluralRules | Intl.NumberFormat | Intl.ListFormat>(
  kind: string,
  make: (locale: string) => Format,
): Format {
  const key = `${locale()} ${kind}`
  const format = (formats.get(key) as Format | undefined) ?? make(locale())
  formats.set(key, format)
  return format
}

/** `1 event`, `3 events`: the text that a count asks for. @param count whole, 0 or more */
export function plural(count: number, texts: Plural): string {
  return texts[kept('plural', (id) => new Intl.PluralRules(id)).select(count)] ?? texts.other
}

/** `1,250` and `0.5`. @param fractionDigits at most so many */
export function number(value: number, fractionDigits = 1): string {
  const make = (id: string) => new Intl.NumberFormat(id, { maximumFractionDigits: fractionDigits })
  return kept(`number ${fractionDigits}`, make).format(value)
}

/** `China, Mexico and Canada`. */
export function list(parts: readonly string[]): string {
  return kept('and', (id) => new Intl.ListFormat(id, { type: 'conjunction' })).format(parts)
}

/** `China, Mexico or Canada`. */
export function either(parts: readonly string[]): string {
  return kept('or', (id) => new Intl.ListFormat(id, { type: 'disjunction' })).format(parts)
}
