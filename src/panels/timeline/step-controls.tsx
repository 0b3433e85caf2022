import { Pause, Play, SkipBack, SkipForward } from 'lucide-react'
import type { Scene } from '@/scene/scene'
import { setPlaying, usePlayStore } from '@/store/play-store'
import { setDay } from '@/store/view-store'
import { IconButton } from '@/ui/button'
import { timeDockWords } from '@/words/time-dock'
import { eventDays, nextEventDay, previousEventDay } from './event-steps'

/** Previous event, play or pause, next event. */
export function StepControls({ scene }: { readonly scene: Scene }) {
  const isPlaying = usePlayStore((store) => store.isPlaying)
  const { index, day, events } = scene
  const days = eventDays(events, index.spanFrom, index.spanTo)
  const previous = previousEventDay(days, day)
  const next = nextEventDay(days, day)
  const go = (to: number | null) => {
    setPlaying(false)
    if (to !== null) setDay(to, 'push')
  }
  const play = () => {
    const isAtEnd = nextEventDay(days, day) === null || day >= index.verifiedUntil - 1
    if (!isPlaying && isAtEnd) setDay(index.spanFrom, 'push')
    setPlaying(!isPlaying)
  }
  return (
    <>
      <IconButton
        label={timeDockWords.previousEvent}
        disabled={previous === null}
        onClick={() => go(previous)}
      >
        <SkipBack />
      </IconButton>
      <IconButton
        label={isPlaying ? timeDockWords.pause : timeDockWords.play}
        tone="strong"
        onClick={play}
      >
        {isPlaying ? <Pause /> : <Play />}
      </IconButton>
      <IconButton label={timeDockWords.nextEvent} disabled={next === null} onClick={() => go(next)}>
        <SkipForward />
      </IconButton>
    </>
  )
}
