import type { Ignored } from '@/url/view-codec'

/** One calm line for everything in an address that could not be read; null when all could. */
export function ignoredWords(ignored: readonly Ignored[]): string | null {
  const [first, ...others] = ignored
  if (!first) return null
  const value = first.value.length > 40 ? `${first.value.slice(0, 40)}…` : first.value
  const rest = others.length > 0 ? ` ${others.length} more could not be read either.` : ''
  return `The link’s “${first.param}=${value}” was ignored; expected ${first.expected}.${rest} The rest of the link is shown.`
}
