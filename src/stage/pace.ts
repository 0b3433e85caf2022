/** How a talk stands against its plan. */
export interface Pace {
  readonly elapsedMs: number
  /** Time that is left; below zero when it is over. */
  readonly leftMs: number
  /** How far behind the plan; below zero when ahead. A step gets its equal share of the time. */
  readonly behindMs: number
}

/**
 * @param stepIndex the step that is shown, from 0
 * @param nowMs on the same clock as `startedAtMs`
 */
export function paceOf(
  startedAtMs: number,
  plannedMs: number,
  stepIndex: number,
  stepCount: number,
  nowMs: number,
): Pace {
  const elapsedMs = nowMs - startedAtMs
  const shareMs = plannedMs / stepCount
  // Within the share of the step that is shown a speaker is on time.
  const behindMs =
    elapsedMs < stepIndex * shareMs
      ? elapsedMs - stepIndex * shareMs
      : Math.max(elapsedMs - (stepIndex + 1) * shareMs, 0)
  return { elapsedMs, leftMs: plannedMs - elapsedMs, behindMs }
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
  if (Math.abs(behindMs) < 1_000) return 'on time'
  return `${clockWords(Math.abs(behindMs))} ${behindMs > 0 ? 'behind' : 'ahead'}`
}
