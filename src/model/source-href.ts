import type { Source } from './schema/network'

/** Kinds whose pages are linked to; the others are listed by publisher, title and date only. */
const LINKED: ReadonlySet<Source['kind']> = new Set([
  'article',
  'official',
  'official-copy',
  'research',
  'news',
])

/** The address a source may be linked with, or null. Only the web's own schemes are followed. */
export function sourceHref(source: Source): string | null {
  if (!source.url || !LINKED.has(source.kind)) return null
  return /^https?:\/\//.test(source.url) ? source.url : null
}
