import { ChevronDown } from 'lucide-react'
import type { Scene } from '@/scene/scene'
import {
  PLAY_SPEEDS,
  type PlayMode,
  setPlayMode,
  setPlaySpeed,
  usePlayStore,
} from '@/store/play-store'
import { Button } from '@/ui/button'
import { type Choice, ChoiceList } from '@/ui/choice-list'
import { Popover } from '@/ui/popover'
import { facts, labelled } from '@/words/joined'
import { timeDockWords } from '@/words/time-dock'
import { StepControls } from './step-controls'
import styles from './timeline.module.css'

interface PlaybackControlsProps {
  readonly scene: Scene
}

const modes = (): readonly Choice<PlayMode>[] => [
  {
    value: 'events',
    text: timeDockWords.playBy.events,
    hint: timeDockWords.playBy.eventsHint,
  },
  {
    value: 'calendar',
    text: timeDockWords.playBy.calendar,
    hint: timeDockWords.playBy.calendarHint,
  },
]

/** How it plays, and how fast. */
function PlayChoices() {
  const { mode, speed } = usePlayStore()
  const words = timeDockWords
  const speeds = PLAY_SPEEDS.map((each) => ({
    value: `${each}`,
    text: words.speed.inShort(each),
  }))
  return (
    <>
      <ChoiceList label={words.playBy.name} value={mode} options={modes()} onChange={setPlayMode} />
      <h3 className={styles.speeds}>{words.speed.name}</h3>
      <ChoiceList
        label={words.speed.name}
        value={`${speed}`}
        options={speeds}
        onChange={(value) => setPlaySpeed(PLAY_SPEEDS.find((each) => `${each}` === value) ?? 1)}
      />
    </>
  )
}

/** Previous event, play or pause, next event; and behind one button, which says it, how they play. */
export function PlaybackControls({ scene }: PlaybackControlsProps) {
  const { mode, speed } = usePlayStore()
  const words = timeDockWords
  const now = facts([words.playBy[mode], speed !== 1 && words.speed.inShort(speed)])
  return (
    <div className={styles.controls}>
      <StepControls scene={scene} />
      <Popover
        title={words.playBy.name}
        side="top"
        trigger={(trigger) => (
          <Button tone="quiet" {...trigger} aria-label={labelled(words.playBy.name, now)}>
            {now}
            <ChevronDown aria-hidden="true" className={styles.arrow} />
          </Button>
        )}
      >
        <PlayChoices />
      </Popover>
    </div>
  )
}
