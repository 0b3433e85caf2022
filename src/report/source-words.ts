import { parseDate } from '@/model/day'
import type { Source } from '@/model/schema/network'
import { citationWords } from '@/words/citation'
import { dayWords } from '@/words/dates'

/** "5 August 2022", as precisely as it is known; "undated". */
export function sourceDateWords({ date }: Source): string {
  const parsed = date === null ? null : parseDate(date)
  return parsed ? dayWords(parsed.day, parsed.precision) : citationWords.undated
}
