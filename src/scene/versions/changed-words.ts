import type { LatestChanges } from '@/model/schema/latest-changes'
import { versionDay } from '@/model/version'
import { dayWords } from '@/words/dates'
import { counted } from '../words'
import { fieldName } from './change-words'

const LIST = new Intl.ListFormat('en-GB')

/** More than these are counted: it is one line. */
const MOST_PARTS = 3

type Changed = LatestChanges['records'][number]

/** ["2 effects", "date", "summary"]: what is different about a record, by name. */
function partsOf({ levels, effects, fields }: Changed): string[] {
  return [
    ...(levels ? ['level on some dates'] : []),
    ...(effects > 0 ? [counted(effects, 'effect', 'effects')] : []),
    ...fields.map(fieldName),
  ]
}

/**
 * "Changed on 27 November 2026: 2 effects, date and summary.", or "New on 27 November 2026.": what a
 * version did to one record. null where it did nothing, or what it did cannot be dated.
 */
export function changedWords(
  { to, records }: LatestChanges,
  kind: Changed['kind'],
  id: string,
): string | null {
  const record = records.find((each) => each.kind === kind && each.id === id)
  const released = versionDay(to)
  if (!released || !record) return null
  const day = dayWords(released.day)
  if (record.turn === 'added') return `New on ${day}.`
  const parts = partsOf(record)
  if (parts.length === 0) return null
  const rest = parts.length - MOST_PARTS
  const shown = rest > 0 ? [...parts.slice(0, MOST_PARTS), `${rest} more`] : parts
  return `Changed on ${day}: ${LIST.format(shown)}.`
}
