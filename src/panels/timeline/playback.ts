import type { Day } from '@/model/day'
import { readingMs } from '@/model/reading-time'
import type { SceneEvent } from '@/scene/scene'
import type { PlayMode } from '@/store/play-store'
import { languageId } from '@/words/language'
import { say } from '@/words/say'
import { nextEventDay } from './event-steps'

/** Even the shortest card needs a look at the map. */
const SHORTEST_STAY_MS = 2_600
const LONGEST_STAY_MS = 11_000
/** The card on which somebody presses Play has been up already: it goes on after a beat. */
const FIRST_STAY_MS = 1_200
/** By calendar: 25 days a second, a year in fifteen. */
const CALENDAR_DAY_MS = 40

/** How long a card of these events stays up, at speed 1, in milliseconds. */
export function readingTimeMs(events: readonly SceneEvent[]): number {
  const text = events.map(({ event }) => `${say(event.title)} ${say(event.summary)}`).join(' ')
  const time = readingMs(text, languageId())
  return Math.min(Math.max(time, SHORTEST_STAY_MS), LONGEST_STAY_MS)
}

export interface PlayClock {
  readonly day: Day
  /** Time already spent towards the next change, in milliseconds at speed 1. */
  readonly spentMs: number
}

interface PlayRules {
  readonly mode: PlayMode
  /** Event days in order. */
  readonly days: readonly Day[]
  /** How long the card of a day stays, in milliseconds at speed 1. */
  readonly stayMs: (day: Day) => number
  readonly lastDay: Day
}

/** The clock where playing begins. */
export function firstClock(
  day: Day,
  { mode, stayMs }: Pick<PlayRules, 'mode' | 'stayMs'>,
): PlayClock {
  return { day, spentMs: mode === 'calendar' ? 0 : Math.max(stayMs(day) - FIRST_STAY_MS, 0) }
}

/**
 * Moves the clock on. By events it goes from one event day to the next once the card has been
 * up long enough; by calendar at an even pace.
 * @param elapsedMs time since the last call, already multiplied by the speed
 * @returns the new clock; null when the end is reached and playing should stop
 */
export function advance(clock: PlayClock, elapsedMs: number, rules: PlayRules): PlayClock | null {
  const spentMs = clock.spentMs + elapsedMs
  if (rules.mode === 'calendar') {
    if (clock.day >= rules.lastDay) return null
    const days = Math.floor(spentMs / CALENDAR_DAY_MS)
    return {
      day: Math.min(clock.day + days, rules.lastDay),
      spentMs: spentMs - days * CALENDAR_DAY_MS,
    }
  }
  const next = nextEventDay(rules.days, clock.day)
  if (next === null) return null
  if (spentMs < rules.stayMs(clock.day)) return { ...clock, spentMs }
  return { day: next, spentMs: 0 }
}
