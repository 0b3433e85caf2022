import { calendarDate, type Day, toDay } from '@/model/day'

/** A year on the axis of a stage. */
export interface AxisYear {
  readonly year: number
  readonly at: Day
  /** Stands on a narrow screen too. */
  readonly isKept: boolean
}

/** Between two years: in the large letters of a hall there is room for so many. */
const STEP = 2
const NARROW_STEP = 4

/** The years that stand on an axis, none so near its end that it would be cut. */
export function axisYears(from: Day, to: Day): AxisYear[] {
  const first = calendarDate(from).year
  const last = calendarDate(to).year
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((year) => year % STEP === 0)
    .map((year) => ({ year, at: toDay(`${year}-01-01`), isKept: year % NARROW_STEP === 0 }))
    .filter(({ at }) => at >= from && at <= to)
}
