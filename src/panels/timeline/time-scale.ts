import { clampDay, type Day, dayOf } from '@/model/day'
import { textScale } from '@/ui/text-scale'

/** Days to pixels along the dock, and back. */
export interface TimeScale {
  readonly from: Day
  readonly to: Day
  readonly widthPx: number
  readonly x: (day: Day) => number
  /** The day under a point, clamped to the axis. */
  readonly dayAt: (xPx: number) => Day
}

export function createTimeScale(from: Day, to: Day, widthPx: number): TimeScale {
  const pxPerDay = widthPx / (to - from)
  return {
    from,
    to,
    widthPx,
    x: (day) => (clampDay(day, from, to) - from) * pxPerDay,
    dayAt: (xPx) => clampDay(Math.floor(from + xPx / pxPerDay), from, to - 1),
  }
}

/** The name of a year with the space round it. */
const YEAR_NAME_PX = 40
const DAYS_A_YEAR = 365.25

/** The first of January of as many years on the axis as have room for their names. */
export function yearTicks({ from, to, widthPx }: TimeScale): { year: number; day: Day }[] {
  const yearPx = (widthPx * DAYS_A_YEAR) / (to - from)
  const step = Math.max(Math.ceil((YEAR_NAME_PX * textScale()) / yearPx), 1)
  const ticks: { year: number; day: Day }[] = []
  for (let year = 1970; ; year += 1) {
    const day = dayOf(year)
    if (day === null || day >= to) return ticks.filter((_, place) => place % step === 0)
    if (day >= from) ticks.push({ year, day })
  }
}
