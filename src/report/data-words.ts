import { versionDay } from '@/model/version'
import { citationWords } from '@/words/citation'
import { dayWords } from '@/words/dates'

/** "24 November 2026", or "24 November 2026 (2)" for the second version of a day. */
export function dataWords(version: string): string {
  const released = versionDay(version)
  if (!released) return version
  const day = dayWords(released.day)
  return released.issue > 1 ? citationWords.issueOf(day, released.issue) : day
}
