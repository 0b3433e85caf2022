import { versionDay } from '@/model/version'
import { citationWords } from '@/words/citation'
import { dayWords } from '@/words/dates'
import { noticesWords } from '@/words/notices'

/** "24 November 2026", or "24 November 2026 (2)" for the second version of a day. */
export function dataWords(version: string): string {
  const released = versionDay(version)
  if (!released) return version
  const day = dayWords(released.day)
  return released.issue > 1 ? citationWords.issueOf(day, released.issue) : day
}

/**
 * Which release is shown where a link names another than the newest.
 * @param isShown whether it is that one: it may be newer than what is served, not kept, or not have arrived
 */
export function askedDataWords(shown: string, asked: string, isShown: boolean): string {
  const { data } = noticesWords
  const now = dataWords(shown)
  return isShown ? data.ofLink(now) : data.notOfLink(now, dataWords(asked))
}
