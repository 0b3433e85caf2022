import type { Scene } from '@/scene/scene'
import { PLAY_SPEEDS, setPlayMode, setPlaySpeed, usePlayStore } from '@/store/play-store'
import { Button } from '@/ui/button'
import { timeDockWords } from '@/words/time-dock'
import { StepControls } from './step-controls'
import styles from './timeline.module.css'

interface PlaybackControlsProps {
  readonly scene: Scene
}

/** Previous event, play or pause, next event; how it plays, and how fast. */
export function PlaybackControls({ scene }: PlaybackControlsProps) {
  const { mode, speed } = usePlayStore()
  const words = timeDockWords
  const nextSpeed = PLAY_SPEEDS[(PLAY_SPEEDS.indexOf(speed) + 1) % PLAY_SPEEDS.length] ?? 1
  return (
    <div className={styles.controls}>
      <StepControls scene={scene} />
      <Button
        title={words.playBy.hint}
        onClick={() => setPlayMode(mode === 'events' ? 'calendar' : 'events')}
      >
        {words.playBy[mode]}
      </Button>
      <Button
        tone="quiet"
        aria-label={words.speed.change(speed, nextSpeed)}
        title={words.speed.name}
        onClick={() => setPlaySpeed(nextSpeed)}
      >
        {words.speed.inShort(speed)}
      </Button>
    </div>
  )
}
