import { useEffect, useLayoutEffect, useState } from 'react'
import { Button } from '@/ui/button'
import styles from './stage.module.css'
import {
  askFullScreen,
  noteFullScreenAsked,
  takeFullScreenAnswer,
  wasAskedForFullScreen,
} from './stage-windows'
import { useWakeLock } from './use-wake-lock'

const NO_FULL_SCREEN = 'This browser gave no full screen: F11, or its menu, does.'
const NO_WAKE_LOCK = 'This browser does not keep the screen on: switch off sleep before the talk.'
/** Read twice, and gone before the first step is. */
const NOTE_MS = 8_000

/** Once at the start of a talk: full screen, and what the browser refused, in a sentence. */
export function StageStart() {
  const [isAsking, setIsAsking] = useState(
    () => !wasAskedForFullScreen() && !document.fullscreenElement,
  )
  const [refusal, setRefusal] = useState('')
  const isDimmed = useWakeLock()
  useEffect(() => {
    // Synchronises with what the browser answered to the press that began the talk.
    void takeFullScreenAnswer().then((isGiven) => {
      if (!isGiven) setRefusal(NO_FULL_SCREEN)
    })
  }, [])
  const words = [refusal, isDimmed && NO_WAKE_LOCK].filter(Boolean).join(' ')
  const [isRead, setIsRead] = useState(false)
  useEffect(() => {
    // Synchronises with the time that it takes to read.
    if (words === '' || isAsking) return
    setIsRead(false)
    const timer = setTimeout(() => setIsRead(true), NOTE_MS)
    return () => clearTimeout(timer)
  }, [words, isAsking])
  const close = () => {
    noteFullScreenAsked()
    setIsAsking(false)
  }
  useLayoutEffect(() => {
    // Synchronises with the keyboard: who goes on with the talk has answered.
    if (!isAsking) return
    const answer = ({ key }: KeyboardEvent) => {
      if (key !== 'Tab' && key !== 'Shift') {
        noteFullScreenAsked()
        setIsAsking(false)
      }
    }
    window.addEventListener('keydown', answer)
    return () => window.removeEventListener('keydown', answer)
  }, [isAsking])
  if (isAsking) {
    return (
      <section className={styles.start} aria-label="Start">
        <p>{['Full screen for the talk?', isDimmed && NO_WAKE_LOCK].filter(Boolean).join(' ')}</p>
        <Button
          tone="strong"
          onClick={() => {
            close()
            void askFullScreen().then((isGiven) => setRefusal(isGiven ? '' : NO_FULL_SCREEN))
          }}
        >
          Full screen
        </Button>
        <Button onClick={close}>Not now</Button>
      </section>
    )
  }
  if (words === '' || isRead) return null
  return (
    <section className={styles.start} role="status">
      <p>{words}</p>
    </section>
  )
}
