import { Pause, Play, SkipBack, SkipForward } from 'lucide-react'
import type { Scene } from '@/scene/scene'
import {
  PLAY_SPEEDS,
  setPlaying,
  setPlayMode,
  setPlaySpeed,
  usePlayStore,
} from '@/store/play-store'
import { setDay } from '@/store/view-store'
import { Button, IconButton } from '@/ui/button'
import { eventDays, nextEventDay, previousEventDay } from './event-steps'
import styles from './timeline.module.css'

interface PlaybackControlsProps {
  readonly scene: Scene
}

/** Previous event, play or pause, next event; how it plays, and how fast. */
export function PlaybackControls({ scene }: PlaybackControlsProps) {
  const { isPlaying, mode, speed } = usePlayStore()
  const { index, day, events } = scene
  const days = eventDays(events, index.spanFrom, index.spanTo)
  const previous = previousEventDay(days, day)
  const next = nextEventDay(days, day)
  const go = (to: number | null) => {
    setPlaying(false)
    if (to !== null) setDay(to, index.openingDay, 'push')
  }
  const play = () => {
    const isAtEnd = nextEventDay(days, day) === null || day >= index.verifiedUntil - 1
    if (!isPlaying && isAtEnd) setDay(index.spanFrom, index.openingDay, 'push')
    setPlaying(!isPlaying)
  }
  const nextSpeed = PLAY_SPEEDS[(PLAY_SPEEDS.indexOf(speed) + 1) % PLAY_SPEEDS.length] ?? 1
  return (
    <div className={styles.controls}>
      <IconButton label="Previous event" disabled={previous === null} onClick={() => go(previous)}>
        <SkipBack />
      </IconButton>
      <IconButton label={isPlaying ? 'Pause' : 'Play'} tone="strong" onClick={play}>
        {isPlaying ? <Pause /> : <Play />}
      </IconButton>
      <IconButton label="Next event" disabled={next === null} onClick={() => go(next)}>
        <SkipForward />
      </IconButton>
      <Button
        title="Play from event to event at reading speed, or day by day"
        onClick={() => setPlayMode(mode === 'events' ? 'calendar' : 'events')}
      >
        {mode === 'events' ? 'By event' : 'By calendar'}
      </Button>
      <Button
        tone="quiet"
        aria-label={`Speed ${speed} times; change to ${nextSpeed}`}
        title="Speed"
        onClick={() => setPlaySpeed(nextSpeed)}
      >
        {`${speed}×`}
      </Button>
    </div>
  )
}
