import { useEffect, useEffectEvent } from 'react'
import type { Day } from '@/model/day'
import { turnsOf } from '@/scene/event-turns'
import type { Scene } from '@/scene/scene'
import { setPlaying, usePlayStore } from '@/store/play-store'
import { setDay } from '@/store/view-store'
import { eventDays } from './event-steps'
import { advance, firstClock, type PlayClock, readingTimeMs } from './playback'

/** A tab that was away must not leap; longer gaps count as one frame. */
const LONGEST_FRAME_MS = 250

/** Runs the clock while playing. The scene is read afresh at each frame, so a drag moves it too. */
export function usePlayback(shown: Scene): void {
  const sceneNow = useEffectEvent(() => shown)
  const isPlaying = usePlayStore((store) => store.isPlaying)
  useEffect(() => {
    // Synchronises with the browser's frames.
    if (!isPlaying) return
    let frame = 0
    let lastMs: number | null = null
    let clock: PlayClock | null = null
    const tick = (nowMs: number) => {
      const scene = sceneNow()
      const { mode, speed } = usePlayStore.getState()
      const elapsedMs = Math.min(nowMs - (lastMs ?? nowMs), LONGEST_FRAME_MS) * speed
      lastMs = nowMs
      const rules = {
        mode,
        days: eventDays(scene.events, scene.index.spanFrom, scene.index.verifiedUntil),
        stayMs: (day: Day) =>
          readingTimeMs(scene.events.filter((event) => turnsOf(event).includes(day))),
        lastDay: scene.index.verifiedUntil - 1,
      }
      clock ??= firstClock(scene.day, rules)
      const from = clock.day === scene.day ? clock : { day: scene.day, spentMs: 0 }
      const next = advance(from, elapsedMs, rules)
      if (!next) {
        setPlaying(false)
        return
      }
      if (next.day !== scene.day) setDay(next.day, 'replace')
      clock = next
      frame = requestAnimationFrame(tick)
    }
    const stopWhenHidden = () => {
      if (document.hidden) setPlaying(false)
    }
    document.addEventListener('visibilitychange', stopWhenHidden)
    frame = requestAnimationFrame(tick)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('visibilitychange', stopWhenHidden)
    }
  }, [isPlaying])
}
