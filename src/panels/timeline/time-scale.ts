import { clampDay, type Day, dayOf } from '@/model/day'

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

/** The first of January of each year on the axis. */
export function yearTicks(from: Day, to: Day): { year: number; day: Day }[] {
  const ticks: { year: number; day: Day }[] = []
  for (let year = 1970; ; year += 1) {
    const day = dayOf(year)
    if (day === null || day >= to) return ticks
    if (day >= from) ticks.push({ year, day })
  }
}
