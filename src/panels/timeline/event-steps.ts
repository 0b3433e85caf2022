import type { Day } from '@/model/day'
import { turnsOf } from '@/scene/event-turns'
import type { SceneEvent } from '@/scene/scene'

/** Days on which an event that counts happens or comes into force, within the axis, in order. */
export function eventDays(events: readonly SceneEvent[], from: Day, to: Day): Day[] {
  const days = events
    .filter(({ isOn }) => isOn)
    .flatMap(turnsOf)
    .filter((day) => day >= from && day < to)
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
