import { memo, useId, useMemo } from 'react'
import { type Run, runsOf } from '@/scene/outcomes/line-runs'
import type { Outcome } from '@/scene/outcomes/read-outcome'
import { areaPath, type ChartScale, linePath } from '@/scene/outcomes/run-path'
import type { TimeScale } from '../timeline/time-scale'
import styles from './outcomes.module.css'

/** Room above the highest figure, and below zero, in pixels. */
const HEAD_PX = 8
const FOOT_PX = 3

/** Values to pixels within a lane. */
export function laneY(top: number, heightPx: number): (value: number) => number {
  const zero = heightPx - FOOT_PX
  return (value) => zero - (value / top) * (zero - HEAD_PX)
}

interface OutcomeChartProps {
  readonly outcome: Outcome
  readonly scale: TimeScale
  readonly heightPx: number
}

function runKey({ corners, isProvisional }: Run): string {
  return `${corners[0]?.day} ${isProvisional}`
}

/**
 * The lines of a series: the first as an area, others thin. What is provisional is dashed and
 * hatched. It does not depend on the day, so that dragging draws it once.
 */
export const OutcomeChart = memo(function OutcomeChart({
  outcome,
  scale,
  heightPx,
}: OutcomeChartProps) {
  const hatchId = useId()
  const runs = useMemo(
    () => outcome.lines.map((line) => runsOf(line, outcome.shape, scale.from)),
    [outcome, scale.from],
  )
  const chart: ChartScale = { x: scale.x, y: laneY(outcome.top, heightPx) }
  const [main = [], ...others] = runs
  return (
    <svg className={styles.chart} width={scale.widthPx} height={heightPx} aria-hidden="true">
      <pattern
        id={hatchId}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className={styles.hatch} d="M0 0V4" />
      </pattern>
      <path className={styles.zero} d={`M0 ${chart.y(0) + 0.5}H${scale.widthPx}`} />
      {main.map((run) => (
        <path
          key={runKey(run)}
          className={run.isProvisional ? undefined : styles.area}
          fill={run.isProvisional ? `url(#${hatchId})` : undefined}
          d={areaPath(run, chart)}
        />
      ))}
      {others.map((other, i) => (
        <g key={outcome.lines[i + 1]?.id}>
          {other.map((run) => (
            <path
              key={runKey(run)}
              className={styles.otherLine}
              data-provisional={run.isProvisional || undefined}
              d={linePath(run, chart)}
            />
          ))}
        </g>
      ))}
      {main.map((run) => (
        <path
          key={runKey(run)}
          className={styles.mainLine}
          data-provisional={run.isProvisional || undefined}
          d={linePath(run, chart)}
        />
      ))}
    </svg>
  )
})
