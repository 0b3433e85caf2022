import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useViewStore } from '@/store/view-store'
import { Button } from '@/ui/button'
import { sentences } from '@/words/joined'
import { stageWords } from '@/words/stage'
import styles from './stage-start.module.css'
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
  const [read, setRead] = useState('')
  const isDone = !isAsking && (words === '' || words === read)
  useEffect(() => {
    // Synchronises with the time that it takes to read.
    if (isAsking) return
    const timer = setTimeout(() => setRead(words), NOTE_MS)
    return () => clearTimeout(timer)
  }, [words, isAsking])
  const section = useRef<HTMLElement>(null)
  const close = () => {
    if (isAsking) noteFullScreenAsked()
    setIsAsking(false)
    setRead(words)
  }
  const answer = useEffectEvent(({ key, target }: KeyboardEvent) => {
    const isPress = target instanceof Node && section.current?.contains(target)
    if (!isPress && key !== 'Tab' && key !== 'Shift') close()
  })
  useLayoutEffect(() => {
    // Synchronises with the keyboard: who goes on with the talk has answered, and has read. On the way down: keys of the
    // talk get no further.
    if (isDone) return
    const listen = (event: KeyboardEvent) => answer(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [isDone])
  const goOn = useEffectEvent(close)
  useEffect(() => {
    // Synchronises with the talk: a finger, and the speaker's window, go on without a key here. The first step is
    // filled in.
    if (isDone) return
    return useViewStore.subscribe(
      ({ view }) => view.step,
      (_, before) => {
        if (before !== null) goOn()
      },
    )
  }, [isDone])
  if (isAsking) {
    return (
      <section ref={section} className={styles.start} aria-label={start.title}>
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
  if (isDone) return null
  return (
    <section className={styles.start} role="status">
      <p>{words}</p>
    </section>
  )
}
