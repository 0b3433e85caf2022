import { useState } from 'react'
import type { Scene, SceneEvent } from '@/scene/scene'
import { openEvent } from '@/store/view-store'
import { textScale } from '@/ui/text-scale'
import { laneOf } from './actor-lanes'
import styles from './event-marks.module.css'
import { EventTip } from './event-tip'
import type { TimeScale } from './time-scale'

const MARK_LANE_PX = 15

interface EventMarksProps {
  readonly scene: Scene
  readonly scale: TimeScale
}

/** Filled once it has happened, hollow before, crossed out while it is switched off. */
function markState(mark: SceneEvent, scene: Scene): 'off' | 'now' | 'past' | 'ahead' {
  if (!mark.isOn) return 'off'
  if (mark.event.id === scene.latest?.event.id) return 'now'
  return mark.day <= scene.day ? 'past' : 'ahead'
}

/** The events on the axis; one that nobody has verified only while it is switched on. */
export function marksOf({ index, events }: Scene): SceneEvent[] {
  return events.filter(
    (mark) =>
      mark.day >= index.spanFrom &&
      mark.day < index.spanTo &&
      (mark.isOn || mark.event.status === 'verified'),
  )
}

interface Pointed {
  readonly mark: SceneEvent
  readonly xPx: number
  readonly topPx: number
}

/**
 * Every event as a dot in its actor's lane. For the pointer only: keys have "Next event" and the
 * list, which would otherwise be a hundred tab stops away.
 */
export function EventMarks({ scene, scale }: EventMarksProps) {
  const { index, selection } = scene
  const lanePx = MARK_LANE_PX * textScale()
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const point = (mark: SceneEvent, dot: Element) => {
    const { left, width, top } = dot.getBoundingClientRect()
    setPointed({ mark, xPx: left + width / 2, topPx: top })
  }
  return (
    <div
      className={styles.marks}
      style={{ height: index.chain.lanes.length * lanePx }}
      aria-hidden="true"
    >
      {marksOf(scene).map((mark) => (
        <button
          key={mark.event.id}
          type="button"
          tabIndex={-1}
          className={styles.mark}
          data-state={markState(mark, scene)}
          data-article={mark.event.inArticle || undefined}
          data-selected={
            (selection?.kind === 'event' && selection.id === mark.event.id) || undefined
          }
          style={{ left: scale.x(mark.day), top: (laneOf(index, mark) + 0.5) * lanePx }}
          onPointerEnter={({ currentTarget }) => point(mark, currentTarget)}
          onPointerLeave={() => setPointed(null)}
          onFocus={({ currentTarget }) => point(mark, currentTarget)}
          onBlur={() => setPointed(null)}
          onClick={() => openEvent(mark.event.id, mark.day)}
        />
      ))}
      {pointed && <EventTip key={pointed.mark.event.id} {...pointed} />}
    </div>
  )
}
