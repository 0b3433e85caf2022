/** Digits on their way to Enter, and when the last of them came. */
export interface Typed {
  readonly digits: string
  readonly atMs: number
}

export const NOTHING_TYPED: Typed = { digits: '', atMs: Number.NEGATIVE_INFINITY }

/** So long after the last digit a number is forgotten: half of one is no command a minute later. */
export const FORGOTTEN_AFTER_MS = 6_000
/** And so much longer Enter belongs to it: who was slow wants no other step. */
const STILL_MEANT_MS = 4_000
const MOST_DIGITS = 3

export interface TypedKey {
  readonly typed: Typed
  /** Whether the key was for the number, and is nothing else. */
  readonly isTaken: boolean
  /** The number of the step to go to; null for none. */
  readonly goTo: number | null
}

/** What a key means while a number is typed, or was a moment ago. */
export function typeKey(typed: Typed, key: string, nowMs: number): TypedKey {
  const age = nowMs - typed.atMs
  const isOpen = typed.digits !== '' && age < FORGOTTEN_AFTER_MS
  if (/^\d$/.test(key)) {
    const digits = `${isOpen ? typed.digits : ''}${key}`.slice(0, MOST_DIGITS)
    return { typed: { digits, atMs: nowMs }, isTaken: true, goTo: null }
  }
  if (isOpen && key === 'Enter') {
    return { typed: NOTHING_TYPED, isTaken: true, goTo: Number(typed.digits) }
  }
  const isLate = typed.digits !== '' && age < FORGOTTEN_AFTER_MS + STILL_MEANT_MS
  const isTaken = key === 'Enter' ? isLate : isOpen && key === 'Escape'
  return { typed: NOTHING_TYPED, isTaken, goTo: null }
}
