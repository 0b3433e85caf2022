import { calendarDate, type Day } from '@/model/day'
import type { Choropleth } from '@/model/schema/subject'
import { say } from '@/words/say'
import type { TintStep } from './state-tint'

/** "under 5", "5–10", "40+". */
export function tintStepWords({ from, to }: TintStep): string {
  if (to === null) return `${from}+`
  return from === 0 ? `under ${to}` : `${from}–${to}`
}

/** What the colours count, and of which year. @param year null before the first with figures */
export function tintTitle({ measures, credit }: Choropleth, year: number | null, day: Day): string {
  const isOwn = year === null || year === calendarDate(day).year
  const which = year === null ? 'no figures yet' : `${year}`
  const note = isOwn ? '' : ' (the last year with figures)'
  return `${say(measures)}, ${which}${note} · ${say(credit)}`
}

/** Of an area without a figure. */
export const TINT_MISSING = 'no figure'
