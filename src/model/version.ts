import { type Day, dayOf } from './day'

/** A version is the day of its release, and a number where a day saw more than one: `2026.11.24-2`. */
const FORM = /^(\d{4})\.(\d{1,2})\.(\d{1,2})(?:-(\d+))?$/

function partsOf(version: string): number[] {
  const [, ...parts] = FORM.exec(version) ?? []
  return parts.map((part) => Number(part ?? 1))
}

/**
 * For sorting versions of the data, older first.
 * A text that is no version counts as older than all.
 */
export function byVersion(a: string, b: string): number {
  const [partsA, partsB] = [partsOf(a), partsOf(b)]
  for (let i = 0; i < 4; i += 1) {
    const step = (partsA[i] ?? 0) - (partsB[i] ?? 0)
    if (step !== 0) return step
  }
  return 0
}

/** The day a version was released, and its number on that day; null where there is no such day. */
export function versionDay(version: string): { day: Day; issue: number } | null {
  const [year = 0, month = 0, dayOfMonth = 0, issue = 1] = partsOf(version)
  const day = dayOf(year, month, dayOfMonth)
  return day === null || year === 0 ? null : { day, issue }
}
