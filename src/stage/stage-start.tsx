import { useEffect, useLayoutEffect, useState } from 'react'
import { Button } from '@/ui/button'
import { sentences } from '@/words/joined'
import { stageWords } from '@/words/stage'
import styles from './stage.module.css'
import {
  askFullScreen,
  noteFullScreenAsked,
  takeFullScreenAnswer,
  wasAskedForFullScreen,
} from './stage-windows'
import { useWakeLock } from './use-wake-lock'

/** Read twice, and gone before the first step is. */
const NOTE_MS = 8_000

/** Once at the start of a talk: full screen, and what the browser refused, in a sentence. */
export function StageStart() {
  const { start } = stageWords
  const [isAsking, setIsAsking] = useState(
    () => !wasAskedForFullScreen() && !document.fullscreenElement,
  )
  const [isRefused, setIsRefused] = useState(false)
  const isDimmed = useWakeLock()
  useEffect(() => {
    // Synchronises with what the browser answered to the press that began the talk.
    void takeFullScreenAnswer().then((isGiven) => {
      if (!isGiven) setIsRefused(true)
    })
  }, [])
  const dimmed = isDimmed ? [start.noWakeLock] : []
  const words = sentences([...(isRefused ? [start.noFullScreen] : []), ...dimmed])
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
      <section className={styles.start} aria-label={start.title}>
        <p>{sentences([start.ask, ...dimmed])}</p>
        <Button
          tone="strong"
          onClick={() => {
            close()
            void askFullScreen().then((isGiven) => setIsRefused(!isGiven))
          }}
        >
          {start.fullScreen}
        </Button>
        <Button onClick={close}>{start.notNow}</Button>
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
