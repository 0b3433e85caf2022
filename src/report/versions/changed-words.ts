import type { LatestChanges } from '@/model/schema/latest-changes'
import { versionDay } from '@/model/version'
import { dayWords } from '@/words/dates'
import { list } from '@/words/numbers'
import { recordChangesWords } from '@/words/record-changes'
import { fieldName, lineName } from './change-words'

/** More than these are counted: it is one line. */
const MOST_PARTS = 3

type Changed = LatestChanges['records'][number]

/** ["2 effects", "date", "summary"]: what is different about a record, by name. */
function partsOf({ levels, effects, fields, lines = [] }: Changed): string[] {
  return [
    ...(levels ? [recordChangesWords.levelPart] : []),
    ...(effects > 0 ? [recordChangesWords.effectsPart(effects)] : []),
    ...fields.map(fieldName),
    ...lines.map(lineName),
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
  if (record.turn === 'added') return recordChangesWords.newOn(day)
  const parts = partsOf(record)
  if (parts.length === 0) return null
  const rest = parts.length - MOST_PARTS
  const shown =
    rest > 0 ? [...parts.slice(0, MOST_PARTS), recordChangesWords.moreParts(rest)] : parts
  return recordChangesWords.changedOn(day, list(shown))
}
