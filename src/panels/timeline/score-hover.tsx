import { type MouseEvent, memo, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import type { Day } from '@/model/day'
import type { SceneLane } from '@/scene/scene'
import { select } from '@/store/view-store'
import { later } from '@/ui/later'
import { panelPartWords } from '@/words/panel-parts'
import styles from './score.module.css'
import type { TimeScale } from './time-scale'

const LaneTip = later(
  () => panelPartWords.laneTip,
  () => import('./lane-tip'),
  (part) => part.LaneTip,
  { look: 'unseen' },
)

interface ScoreHoverProps {
  readonly index: ChainIndex
  readonly lanes: readonly SceneLane[]
  readonly scale: TimeScale
  readonly lanePx: number
}

interface Point {
  readonly row: number
  readonly day: Day
  /** Of the pointer and of the top of its lane, in the window. */
  readonly xPx: number
  readonly topPx: number
}

/**
 * Reads the lane under the pointer, and selects its link on a click. It keeps the pointer to
 * itself: nothing else of the dock is drawn again while it moves. Keys have the names of the lanes
 * and the ledger in the inspector.
 */
export const ScoreHover = memo(function ScoreHover({
  index,
  lanes,
  scale,
  lanePx,
}: ScoreHoverProps) {
  const [point, setPoint] = useState<Point | null>(null)
  const pointAt = (event: MouseEvent): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const row = Math.floor((event.clientY - top) / lanePx)
    return {
      row,
      day: scale.dayAt(event.clientX - left),
      xPx: event.clientX,
      topPx: top + row * lanePx,
    }
  }
  const lane = point ? lanes[point.row] : undefined
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        aria-hidden="true"
        className={styles.hoverArea}
        onPointerMove={(event) => {
          if (event.pointerType !== 'touch') setPoint(pointAt(event))
        }}
        onPointerLeave={() => setPoint(null)}
        onClick={(event) => {
          const clicked = lanes[pointAt(event).row]
          if (clicked) select({ kind: 'link', id: clicked.link.id })
        }}
      />
      {point && lane && (
        <LaneTip index={index} lane={lane} day={point.day} xPx={point.xPx} topPx={point.topPx} />
      )}
    </>
  )
})
