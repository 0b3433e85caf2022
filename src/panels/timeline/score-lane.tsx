import { memo, useMemo } from 'react'
import type { Day } from '@/model/day'
import type { LinkHistory } from '@/model/history'
import type { CommodityId } from '@/model/schema/network'
import { COMMODITY_PATTERN } from '@/scene/scales'
import { patternId } from './band-pattern'
import styles from './score.module.css'
import {
  type Band,
  bandsOf,
  type EffectTick,
  effectTicks,
  ghostBands,
  levelShare,
} from './score-lanes'
import type { TimeScale } from './time-scale'

export const SCORE_LANE_PX = 22
const BAND_PX = 12
const THIN_PX = 1.5
const BASELINE_PX = SCORE_LANE_PX - 3
/** Thinner bands have no room for a pattern. */
const PATTERN_FROM_PX = 5

/** A step is a diamond, a push a chevron that presses or lets go, a mixed one a stroke. */
const TICK_PATH = {
  step: 'M0-6 3-3 0 0-3-3Z',
  down: 'M-3-4 0 0 3-4',
  up: 'M-3 0 0-4 3 0',
  mixed: 'M-3-2H3',
} as const

function bandHeight(band: Band): number {
  return Math.max(levelShare(band.level) * BAND_PX, THIN_PX)
}

interface BandsProps {
  readonly bands: readonly Band[]
  readonly scale: TimeScale
  readonly commodity: CommodityId
  readonly patternPrefix: string
}

/** The level over time. It does not depend on the day, so that dragging draws it once. */
const Bands = memo(function Bands({ bands, scale, commodity, patternPrefix }: BandsProps) {
  const pattern = patternId(patternPrefix, COMMODITY_PATTERN[commodity])
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

interface TicksProps {
  readonly ticks: readonly EffectTick[]
  readonly scale: TimeScale
  /** How many of them lie on the day or before it. */
  readonly pastCount: number
}

/** Where effects set in; drawn again only when the day crosses one. */
const Ticks = memo(function Ticks({ ticks, scale, pastCount }: TicksProps) {
  return ticks.map((tick, i) => (
    <path
      key={tick.id}
      className={styles.tick}
      data-kind={tick.kind}
      data-contested={tick.isContested || undefined}
      data-ahead={i >= pastCount || undefined}
      transform={`translate(${scale.x(tick.day)} ${BASELINE_PX - BAND_PX - 1})`}
      d={TICK_PATH[tick.kind]}
    />
  ))
})

interface ScoreLaneProps {
  readonly history: LinkHistory
  /** Without what the reader switched; null when nothing is. */
  readonly actual: LinkHistory | null
  readonly day: Day
  /** First day that is not drawn. */
  readonly end: Day
  readonly scale: TimeScale
  readonly patternPrefix: string
}

/** One link's level over time, with a tick where something stepped, pressed or loosened. */
export function ScoreLane({ history, actual, day, end, scale, patternPrefix }: ScoreLaneProps) {
  const bands = useMemo(() => bandsOf(history, end), [history, end])
  const ghosts = useMemo(
    () => (actual ? ghostBands(bands, bandsOf(actual, end)) : []),
    [bands, actual, end],
  )
  const ticks = useMemo(() => effectTicks(history), [history])
  const firstAhead = ticks.findIndex((tick) => tick.day > day)
  return (
    <>
      <Bands
        bands={bands}
        scale={scale}
        commodity={history.link.commodity}
        patternPrefix={patternPrefix}
      />
      <Ghosts ghosts={ghosts} scale={scale} commodity={history.link.commodity} />
      <Ticks ticks={ticks} scale={scale} pastCount={firstAhead < 0 ? ticks.length : firstAhead} />
    </>
  )
}
