import { memo, useMemo } from 'react'
import { patternOf } from '@/look/scales'
import type { ChainIndex } from '@/model/chain-index'
import type { Day } from '@/model/day'
import type { LinkHistory } from '@/model/history'
import type { CommodityId } from '@/model/schema/commodity'
import { patternId } from './band-pattern'
import styles from './score.module.css'
import {
  type Band,
  bandsOf,
  ghostBands,
  levelShare,
  type PressureStep,
  pressureSteps,
} from './score-lanes'
import type { TimeScale } from './time-scale'

export const SCORE_LANE_PX = 28
const BAND_PX = 12
/** Above the band, for the curve of the measures that press. */
const CURVE_PX = 11
/** The number at which the curve reaches its full height; more measures share the room. */
const FULL_COUNT = 16
const THIN_PX = 1.5
const BASELINE_PX = SCORE_LANE_PX - 3
/** Thinner bands have no room for a pattern. */
const PATTERN_FROM_PX = 5

function bandHeight(band: Band): number {
  return Math.max(levelShare(band.level) * BAND_PX, THIN_PX)
}

interface BandsProps {
  readonly bands: readonly Band[]
  readonly scale: TimeScale
  readonly index: ChainIndex
  readonly commodity: CommodityId
  readonly patternPrefix: string
}

/** The level over time. It does not depend on the day, so that dragging draws it once. */
const Bands = memo(function Bands({ index, bands, scale, commodity, patternPrefix }: BandsProps) {
  const pattern = patternId(patternPrefix, patternOf(index, commodity))
  return (
    <>
      <path className={styles.laneBase} d={`M0 ${BASELINE_PX + 0.5}H${scale.widthPx}`} />
      {bands
        .filter((band) => band.level !== 'not-described')
        .map((band) => {
          const heightPx = bandHeight(band)
          const box = {
            x: scale.x(band.from),
            y: BASELINE_PX - heightPx,
            width: Math.max(scale.x(band.to) - scale.x(band.from), 0.5),
            height: heightPx,
          }
          return (
            <g key={band.from}>
              <rect
                {...box}
                className={band.level === 0 ? styles.bandNone : undefined}
                fill={`var(--commodity-${commodity})`}
                fillOpacity={0.55 + 0.45 * levelShare(band.level)}
              />
              {pattern && heightPx >= PATTERN_FROM_PX && (
                <rect {...box} fill={`url(#${pattern})`} />
              )}
            </g>
          )
        })}
    </>
  )
})

interface GhostsProps {
  readonly ghosts: readonly Band[]
  readonly scale: TimeScale
  readonly commodity: CommodityId
}

/** In a what-if, the outline of the level that the lane really had there. */
const Ghosts = memo(function Ghosts({ ghosts, scale, commodity }: GhostsProps) {
  return ghosts
    .filter(({ level }) => level !== 'not-described')
    .map((band) => (
      <path
        key={band.from}
        className={styles.ghost}
        stroke={`var(--commodity-${commodity})`}
        d={`M${scale.x(band.from)} ${BASELINE_PX}V${BASELINE_PX - bandHeight(band)}H${scale.x(band.to)}V${BASELINE_PX}`}
      />
    ))
})

interface PressureProps {
  readonly steps: readonly PressureStep[]
  readonly scale: TimeScale
  /** The most measures that ever press on a lane shown. */
  readonly most: number
}

/** How many measures press, as steps over the band. It does not depend on the day either. */
const Pressure = memo(function Pressure({ steps, scale, most }: PressureProps) {
  const floor = BASELINE_PX - BAND_PX - 1
  const y = (count: number) => floor - (count / Math.max(most, FULL_COUNT)) * CURVE_PX
  // Before the first and after the last there is nothing to draw, not a line of none.
  const first = steps.find(({ count }) => count > 0)
  const last = steps.findLast(({ count }) => count > 0)
  if (!first || !last) return null
  const line = (from: PressureStep, to: PressureStep) =>
    steps
      .slice(steps.indexOf(from), steps.indexOf(to) + 1)
      .map((step) => `L${scale.x(step.from)} ${y(step.count)}H${scale.x(step.to)}`)
      .join('')
  const d = `M${scale.x(first.from)} ${floor}${line(first, last)}`
  return (
    <>
      <path className={styles.pressureArea} d={`${d}V${floor}Z`} />
      <path className={styles.pressureLine} d={d} />
    </>
  )
})

interface ScoreLaneProps {
  readonly index: ChainIndex
  readonly history: LinkHistory
  /** Without what the reader switched; null when nothing is. */
  readonly actual: LinkHistory | null
  /** First day that is not drawn. */
  readonly end: Day
  readonly scale: TimeScale
  readonly patternPrefix: string
  /** As in `Pressure`. */
  readonly most: number
}

/** One link's level over time, and over it how many measures press. */
export function ScoreLane({
  index,
  history,
  actual,
  end,
  scale,
  patternPrefix,
  most,
}: ScoreLaneProps) {
  const bands = useMemo(() => bandsOf(history, end), [history, end])
  const ghosts = useMemo(
    () => (actual ? ghostBands(bands, bandsOf(actual, end)) : []),
    [bands, actual, end],
  )
  const steps = useMemo(() => pressureSteps(history, end), [history, end])
  return (
    <>
      <Bands
        index={index}
        bands={bands}
        scale={scale}
        commodity={history.link.commodity}
        patternPrefix={patternPrefix}
      />
      <Ghosts ghosts={ghosts} scale={scale} commodity={history.link.commodity} />
      <Pressure steps={steps} scale={scale} most={most} />
    </>
  )
}
