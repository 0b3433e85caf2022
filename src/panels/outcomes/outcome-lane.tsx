import { useMemo } from 'react'
import { type Outcome, readOutcome } from '@/scene/outcomes/read-outcome'
import { numberWords } from '@/scene/outcomes/reading'
import { unitAfter } from '@/scene/outcomes/series-words'
import type { Scene } from '@/scene/scene'
import { useSeries } from '@/scene/use-series'
import { Popover } from '@/ui/popover'
import { TroubleLine } from '@/ui/trouble-line'
import { outcomeLaneWords } from '@/words/outcome-lanes'
import type { TimeScale } from '../timeline/time-scale'
import { drawnInLane } from './drawn-in-lane'
import { FigureSteps } from './figure-steps'
import { OutcomeChart } from './outcome-chart'
import { OutcomeDetails } from './outcome-details'
import { OutcomePeak } from './outcome-peak'
import { OutcomeDot, OutcomeValue } from './outcome-value'
import styles from './outcomes.module.css'

/** A lane on a phone has room for one way forward. */
const REPORT_FITS_PX = 640

interface OutcomePlotProps {
  readonly scene: Scene
  readonly scale: TimeScale
  readonly outcome: Outcome
  readonly heightPx: number
}

interface LaneLabelProps {
  readonly scene: Scene
  readonly outcome: Outcome
  readonly isLow: boolean
}

function LaneLabel({ scene, outcome, isLow }: LaneLabelProps) {
  const { label, note } = outcome.words
  return (
    <Popover
      title={label}
      side="top"
      trigger={(props) => (
        <button
          type="button"
          className={styles.labelButton}
          data-low={isLow || undefined}
          title={outcomeLaneWords.opens(label, note)}
          {...props}
        >
          <span>{label}</span>
          <OutcomeValue scene={scene} outcome={outcome} isLow={isLow} />
        </button>
      )}
    >
      <OutcomeDetails outcome={outcome} />
    </Popover>
  )
}

function LanePlot({ scene, scale, outcome, heightPx }: OutcomePlotProps) {
  const drawn = drawnInLane(outcome)
  if (!drawn) {
    return <p className={styles.trouble}>{outcomeLaneWords.tooMany(outcome.lines.length)}</p>
  }
  const top = numberWords(outcome.top)
  return (
    <>
      <OutcomeChart outcome={drawn} scale={scale} heightPx={heightPx} />
      <span className={styles.top} aria-hidden="true">
        {unitAfter(outcome.series) === '%' ? outcomeLaneWords.perCent(top) : top}
      </span>
      <OutcomePeak outcome={drawn} scale={scale} heightPx={heightPx} />
      <OutcomeDot scene={scene} outcome={drawn} scale={scale} heightPx={heightPx} />
      <FigureSteps scene={scene} outcome={drawn} />
    </>
  )
}

interface OutcomeLaneProps {
  readonly scene: Scene
  readonly scale: TimeScale
  readonly id: string
  readonly heightPx: number
  readonly isLow: boolean
}

/** One measured outcome: its name, which opens all its values, and its chart. */
export function OutcomeLane({ scene, scale, id, heightPx, isLow }: OutcomeLaneProps) {
  const { series, trouble } = useSeries(id)
  const { index } = scene
  const outcome = useMemo(() => (series ? readOutcome(series, index) : null), [series, index])
  return (
    <li className={styles.lane} style={{ height: heightPx }}>
      <div className={styles.label}>
        {outcome && <LaneLabel scene={scene} outcome={outcome} isLow={isLow} />}
      </div>
      <div className={styles.plot}>
        {outcome && <LanePlot scene={scene} scale={scale} outcome={outcome} heightPx={heightPx} />}
        <TroubleLine
          trouble={
            trouble && scale.widthPx < REPORT_FITS_PX ? { ...trouble, fault: null } : trouble
          }
        />
      </div>
    </li>
  )
}
