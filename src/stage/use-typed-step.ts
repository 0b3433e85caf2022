import { useEffect, useState } from 'react'
import type { TalkState } from './use-talk'

/** So long after the last digit a number is forgotten. */
const FORGOTTEN_AFTER_MS = 3_000
const MOST_DIGITS = 3

/**
 * Digits that are typed on stage, and Enter that goes to the step of that number.
 * @param talk null where there are no steps
 */
export function useTypedStep(talk: Pick<TalkState, 'shown' | 'goToStep'> | null) {
  const [typed, setTyped] = useState('')
  useEffect(() => {
    // Synchronises with the clock: half a number is no command a minute later.
    if (typed === '') return
    const timer = setTimeout(() => setTyped(''), FORGOTTEN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const onDigit = (key: string): boolean => {
    if (/^\d$/.test(key)) {
      setTyped((digits) => `${digits}${key}`.slice(0, MOST_DIGITS))
      return true
    }
    if (typed === '') return false
    setTyped('')
    if (key !== 'Enter') return key === 'Escape'
    const step = talk?.shown[Number(typed) - 1]
    if (step) talk.goToStep(step)
    return true
  }
  return { typed, onDigit: talk ? onDigit : undefined }
}
