import { useEffect, useRef, useState } from 'react'
import { FORGOTTEN_AFTER_MS, NOTHING_TYPED, typeKey } from './typed-step'
import type { TalkState } from './use-talk'

/**
 * Digits that are typed on stage, and Enter that goes to the step of that number.
 * @param talk null where there are no steps
 */
export function useTypedStep(talk: Pick<TalkState, 'shown' | 'goToStep'> | null) {
  const typed = useRef(NOTHING_TYPED)
  const [shown, setShown] = useState('')
  useEffect(() => {
    // Synchronises with the clock: a number that counts no more is not shown.
    if (shown === '') return
    const timer = setTimeout(() => setShown(''), FORGOTTEN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [shown])
  const onDigit = (key: string): boolean => {
    const read = typeKey(typed.current, key, performance.now())
    typed.current = read.typed
    setShown(read.typed.digits)
    const step = read.goTo === null ? undefined : talk?.shown[read.goTo - 1]
    if (step) talk?.goToStep(step)
    return read.isTaken
  }
  return { typed: shown, onDigit: talk ? onDigit : undefined }
}
