import type { Day } from '@/model/day'
import type { SceneEvent } from '@/scene/scene'

/** Days of events that count, within the time axis, each once and in order. */
export function eventDays(events: readonly SceneEvent[], from: Day, to: Day): Day[] {
  const days = events
    .filter((event) => event.isOn && event.day >= from && event.day < to)
    .map((event) => event.day)
  return [...new Set(days)].sort((a, b) => a - b)
}

/** The first event day after `day`; null after the last. */
export function nextEventDay(days: readonly Day[], day: Day): Day | null {
  return days.find((other) => other > day) ?? null
}

/** The last event day before `day`; null before the first. */
export function previousEventDay(days: readonly Day[], day: Day): Day | null {
  return days.findLast((other) => other < day) ?? null
}
