import { nearest } from '@/model/nearest'
import type { Selection } from '@/store/view-state'
import { currentId, type KnownIds, type Named } from './known-ids'

/** Known texts closest to one, whatever its capitals. */
export function nearestAnyCase(text: string, known: readonly string[]): string | null {
  const lower = text.trim().toLowerCase()
  const spelt = new Map(known.map((candidate) => [candidate.toLowerCase(), candidate]))
  const [closest] = spelt.has(lower) ? [lower] : nearest(lower, spelt.keys())
  return closest === undefined ? null : (spelt.get(closest) ?? null)
}

/** The id that shares most words with another: what is left of one cut short. */
function mostSharedWords(text: string, ids: readonly string[]): string | null {
  const words = new Set(text.toLowerCase().split(/[-_ ]/).filter(Boolean))
  let best: { id: string; score: number } | null = null
  for (const id of ids) {
    const score = id.split('-').filter((word) => words.has(word)).length
    if (score > (best?.score ?? 0)) best = { id, score }
  }
  return best?.id ?? null
}

/** The current id of a record that was probably meant; null where none resembles it. */
export function nearestId(text: string, records: readonly Named[]): string | null {
  const current = currentId(records, text)
  if (current !== null) return current
  const spelt = records.flatMap(({ id, aliases = [] }) => [id, ...aliases])
  const alike = nearestAnyCase(text, spelt)
  if (alike !== null) return currentId(records, alike)
  return mostSharedWords(
    text,
    records.map(({ id }) => id),
  )
}

/** Ids of a list of which some part can't be read: each known or nearest, each once. */
export function nearestIds(text: string, records: readonly Named[]): string | null {
  const found = text
    .split(/[,; ]+/)
    .slice(0, records.length)
    .flatMap((part) => (part === '' ? [] : (nearestId(part, records) ?? [])))
  return found.length > 0 ? [...new Set(found)].join(',') : null
}

export function nearestCommodities(text: string, known: readonly string[]): string | null {
  const records = ['none', ...known].map((id) => ({ id }))
  const ids = nearestIds(text, records)?.split(',') ?? []
  const commodities = ids.filter((id) => id !== 'none')
  if (commodities.length > 0) return known.filter((id) => commodities.includes(id)).join(',')
  return ids[0] ?? null
}

const KINDS: readonly Selection['kind'][] = ['event', 'link', 'place', 'group']

/** `kind:id` of something known: under another kind, without its kind, or misspelt. */
export function nearestSelection(text: string, { selection }: KnownIds): string | null {
  const [, kindText = '', id = ''] = /^(?:([^:]*):)?(.*)$/s.exec(text) ?? []
  const elsewhere = KINDS.find((kind) => currentId(selection[kind], id) !== null)
  if (elsewhere) return `${elsewhere}:${currentId(selection[elsewhere], id)}`
  const near = nearestAnyCase(kindText, KINDS)
  const kinds = near === null ? KINDS : KINDS.filter((kind) => kind === near)
  const found = nearestAnyCase(
    id,
    kinds.flatMap((kind) => selection[kind].map((record) => record.id)),
  )
  const home = kinds.find((kind) => selection[kind].some((record) => record.id === found))
  if (home && found !== null) return `${home}:${found}`
  const [only] = kinds.length === 1 ? kinds : []
  const shared = only ? nearestId(id, selection[only]) : null
  return shared === null ? null : `${only}:${shared}`
}
