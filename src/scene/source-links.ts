import { parseDate } from '@/model/day'
import type { Source } from '@/model/schema/network'
import { dayWords } from './words'

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

/** "5 August 2022", as precisely as it is known; "undated". */
export function sourceDateWords({ date }: Source): string {
  const parsed = date === null ? null : parseDate(date)
  return parsed ? dayWords(parsed.day, parsed.precision) : 'undated'
}
