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
  throatPath,
} from './score-lanes'
import type { TimeScale } from './time-scale'

/** Of a lane among a few, and among all. */
export const LANE_PX = { main: 34, all: 28 } as const
export type LanePx = (typeof LANE_PX)[keyof typeof LANE_PX]
/** The widest band as a share of its lane. */
const BAND_SHARE = 0.4
/** Between the widest band and the most measures that ever close in on one. */
const GAP_PX = 1
/** Between the walls of two lanes. */
const INSET_PX = 1.5
/** Fewer measures than this never fill the room, so that a chain with few of them does not look shut. */
const FULL_COUNT = 12
const THIN_PX = 1.5
/** Thinner bands have no room for a pattern. */
const PATTERN_FROM_PX = 5

function bandHeight(band: Band, lanePx: LanePx): number {
  return Math.max(levelShare(band.level) * BAND_SHARE * lanePx, THIN_PX)
}

interface BandsProps {
  readonly bands: readonly Band[]
  readonly scale: TimeScale
  readonly lanePx: LanePx
  readonly index: ChainIndex
  readonly commodity: CommodityId
  readonly patternPrefix: string
}

/** The level over time. It does not depend on the day, so that dragging draws it once. */
const Bands = memo(function Bands({
  index,
  bands,
  scale,
  lanePx,
  commodity,
  patternPrefix,
}: BandsProps) {
  const pattern = patternId(patternPrefix, patternOf(index, commodity))
  return (
    <>
      {bands
        .filter((band) => band.level !== 'not-described')
        .map((band) => {
          const heightPx = bandHeight(band, lanePx)
          const box = {
            x: scale.x(band.from),
            y: (lanePx - heightPx) / 2,
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
  readonly lanePx: LanePx
  readonly commodity: CommodityId
}

/** In a what-if, the outline of the level that the lane really had there. */
const Ghosts = memo(function Ghosts({ ghosts, scale, lanePx, commodity }: GhostsProps) {
  return ghosts
    .filter(({ level }) => level !== 'not-described')
    .map((band) => {
      const heightPx = bandHeight(band, lanePx)
      return (
        <rect
          key={band.from}
          className={styles.ghost}
          stroke={`var(--commodity-${commodity})`}
          x={scale.x(band.from)}
          y={(lanePx - heightPx) / 2}
          width={scale.x(band.to) - scale.x(band.from)}
          height={heightPx}
        />
      )
    })
})

interface ThroatProps {
  readonly steps: readonly PressureStep[]
  readonly scale: TimeScale
  readonly lanePx: LanePx
  /** The most measures that ever press on a lane of the chain. */
  readonly most: number
}

/**
 * The measures that press close in on the band from both sides, each by the same step, and never touch the
 * widest band. It does not depend on the day either.
 */
const Throat = memo(function Throat({ steps, scale, lanePx, most }: ThroatProps) {
  const d = throatPath(steps, scale.x, {
    heightPx: lanePx,
    insetPx: INSET_PX,
    openPx: lanePx * BAND_SHARE + 2 * GAP_PX,
    most: Math.max(most, FULL_COUNT),
  })
  return d && <path className={styles.throat} d={d} />
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
  readonly lanePx: LanePx
  /** As in `Throat`. */
  readonly most: number
}

/** One link's level over time, and how many measures close in on it. */
export function ScoreLane({
  index,
  history,
  actual,
  end,
  scale,
  patternPrefix,
  lanePx,
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
        lanePx={lanePx}
        commodity={history.link.commodity}
        patternPrefix={patternPrefix}
      />
      <Ghosts ghosts={ghosts} scale={scale} lanePx={lanePx} commodity={history.link.commodity} />
      <Throat steps={steps} scale={scale} lanePx={lanePx} most={most} />
    </>
  )
}
