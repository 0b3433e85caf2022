import type { Scene } from '@/scene/scene'
import { PLAY_SPEEDS, setPlayMode, setPlaySpeed, usePlayStore } from '@/store/play-store'
import { Button } from '@/ui/button'
import { StepControls } from './step-controls'
import styles from './timeline.module.css'

interface PlaybackControlsProps {
  readonly scene: Scene
}

/** Previous event, play or pause, next event; how it plays, and how fast. */
export function PlaybackControls({ scene }: PlaybackControlsProps) {
  const { mode, speed } = usePlayStore()
  const nextSpeed = PLAY_SPEEDS[(PLAY_SPEEDS.indexOf(speed) + 1) % PLAY_SPEEDS.length] ?? 1
  return (
    <div className={styles.controls}>
      <StepControls scene={scene} />
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
