/**
 * Safari refuses more than 100 history calls in any 30 s. A saved-up burst and a steady pace keep
 * below that together: 20 + 30 s ÷ 500 ms = 80. A burst is what a person does in a hurry.
 */
const BURST_COUNT = 20
const PACE_MS = 500

/** A drag never uses up what a click may need a moment later. */
const KEPT_FOR_ACTS = 10

/** Between two writes of one drag, also while there is plenty left. */
const DRAG_INTERVAL_MS = 250

/** How many writes the browser's history can still take, and when the next may be made. */
export interface WriteBudget {
  readonly spend: () => void
  /** @returns 0 when an act, or a drag, may be written now; otherwise for how long not */
  readonly waitMs: (kind: 'act' | 'drag') => number
}

/** @param now the time in milliseconds, from any start, never going back */
export function createWriteBudget(now: () => number): WriteBudget {
  let saved = BURST_COUNT
  let countedMs = now()
  let lastWriteMs = Number.NEGATIVE_INFINITY

  const count = () => {
    const nowMs = now()
    saved = Math.min(BURST_COUNT, saved + (nowMs - countedMs) / PACE_MS)
    countedMs = nowMs
    return nowMs
  }

  return {
    spend: () => {
      lastWriteMs = count()
      saved -= 1
    },
    waitMs: (kind) => {
      const nowMs = count()
      const needed = kind === 'act' ? 1 : KEPT_FOR_ACTS + 1
      const untilSavedMs = Math.max(needed - saved, 0) * PACE_MS
      if (kind === 'act') return untilSavedMs
      return Math.max(untilSavedMs, lastWriteMs + DRAG_INTERVAL_MS - nowMs, 0)
    },
  }
}
