import { speakerWords } from '@/words/speaker'

/** How a talk stands against its plan. */
export interface Pace {
  /** Time that is left; below zero when it is over. */
  readonly leftMs: number
  /** How far behind the plan; below zero when ahead. */
  readonly behindMs: number
  /** Until the step that is shown should end; none where it should have ended. */
  readonly stepLeftMs: number
}

/** What each step of a talk may take, in its order. */
export interface Plan {
  readonly stepsMs: readonly number[]
}

/**
 * How long each step may take: as long as it did when the talk was rehearsed, in proportion where
 * another length is planned; without a rehearsal an equal share. A step that was never rehearsed gets
 * what the rehearsed ones took on average.
 * @returns null where nothing was planned or rehearsed
 */
export function planOf(
  steps: readonly string[],
  plannedMs: number | null,
  rehearsed: Readonly<Record<string, number>> | null,
): Plan | null {
  const known = steps.flatMap((step) => rehearsed?.[step] ?? [])
  if (known.length === 0) {
    if (plannedMs === null) return null
    return { stepsMs: steps.map(() => plannedMs / steps.length) }
  }
  const average = known.reduce((sum, ms) => sum + ms, 0) / known.length
  const wanted = steps.map((step) => rehearsed?.[step] ?? average)
  const total = wanted.reduce((sum, ms) => sum + ms, 0)
  const factor = plannedMs === null || total === 0 ? 1 : plannedMs / total
  return { stepsMs: wanted.map((ms) => ms * factor) }
}

/** @param stepIndex the step that is shown, from 0 */
export function paceOf({ stepsMs }: Plan, stepIndex: number, elapsedMs: number): Pace {
  const sum = (times: readonly number[]) => times.reduce((total, ms) => total + ms, 0)
  const fromMs = sum(stepsMs.slice(0, stepIndex))
  const toMs = fromMs + (stepsMs[stepIndex] ?? 0)
  // Within the share of the step that is shown a speaker is on time.
  const behindMs = elapsedMs < fromMs ? elapsedMs - fromMs : Math.max(elapsedMs - toMs, 0)
  const stepLeftMs = Math.max(toMs - elapsedMs, 0)
  return { leftMs: sum(stepsMs) - elapsedMs, behindMs, stepLeftMs }
}

/** `4:05`, `1:02:09`; a minus before what is over. */
export function clockWords(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1_000)
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) =>
    `${part}`.padStart(2, '0'),
  )
  const hours = Math.floor(seconds / 3_600)
  const text = hours > 0 ? [hours, ...parts].join(':') : parts.join(':').replace(/^0/, '')
  return ms <= -1_000 ? `−${text}` : text
}

/** "on time", "2:10 behind", "0:40 ahead". */
export function paceWords(behindMs: number): string {
  const { onTime, behind, ahead } = speakerWords.clock
  if (Math.abs(behindMs) < 1_000) return onTime
  const time = clockWords(Math.abs(behindMs))
  return behindMs > 0 ? behind(time) : ahead(time)
}
