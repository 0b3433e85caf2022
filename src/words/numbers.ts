import { locale } from './language'

/** A text for each way in which a language counts; English knows one and other. */
export type Plural = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** `1 event`, `3 events`: the text that a count asks for. @param count whole, 0 or more */
export function plural(count: number, texts: Plural): string {
  return texts[new Intl.PluralRules(locale()).select(count)] ?? texts.other
}

/** `1,250` and `0.5`. @param fractionDigits at most so many */
export function number(value: number, fractionDigits = 1): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: fractionDigits }).format(value)
}

/** `China, Mexico and Canada`. */
export function list(parts: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts)
}

/** `China, Mexico or Canada`. */
export function either(parts: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'disjunction' }).format(parts)
}
