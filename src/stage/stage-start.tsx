import { useEffect, useState } from 'react'
import { sentences } from '@/words/joined'
import { stageWords } from '@/words/stage'
import styles from './stage-start.module.css'
import { takeFullScreenAnswer } from './stage-windows'
import { useWakeLock } from './use-wake-lock'

/** Read twice, and gone before the first step is. */
const NOTE_MS = 8_000

/** At the start of a talk: what the browser refused, in a sentence. Any key takes it away. */
export function StageStart() {
  const { start } = stageWords
  const [isRefused, setIsRefused] = useState(false)
  const isDimmed = useWakeLock()
  useEffect(() => {
    // Synchronises with what the browser answered to the press that began the talk.
    void takeFullScreenAnswer().then((isGiven) => {
      if (!isGiven) setIsRefused(true)
    })
  }, [])
  const words = sentences([
    ...(isRefused ? [start.noFullScreen] : []),
    ...(isDimmed ? [start.noWakeLock] : []),
  ])
  const [read, setRead] = useState('')
  useEffect(() => {
    // Synchronises with the time that it takes to read, and with the keyboard.
    if (words === '') return
    const close = () => setRead(words)
    const timer = setTimeout(close, NOTE_MS)
    window.addEventListener('keydown', close, { capture: true })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('keydown', close, { capture: true })
    }
  }, [words])
  if (words === read) return null
  return (
    <section className={styles.start} role="status">
      <p>{words}</p>
    </section>
  )
}
