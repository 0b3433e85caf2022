import { useMemo } from 'react'
import { calendarDate } from '@/model/day'
import { peakOf } from '@/scene/outcomes/marks'
import type { Outcome } from '@/scene/outcomes/read-outcome'
import { readingAt, valueWords } from '@/scene/outcomes/reading'
import type { Scene } from '@/scene/scene'
import { useElementSize } from '@/ui/use-element-size'
import { outcomeFactsWords } from '@/words/outcome-facts'
import { createTimeScale } from '../timeline/time-scale'
import styles from './choices.module.css'
import { drawnInLane } from './drawn-in-lane'
import { OutcomeChart } from './outcome-chart'
import { OutcomeDot } from './outcome-value'

/** As in the style sheet. */
const HEIGHT_PX = 72

interface OutcomePreviewProps {
  readonly scene: Scene
  readonly outcome: Outcome
}

/** The figure of the day and the highest one, a sentence each. */
export function previewWords({ day }: Pick<Scene, 'day'>, outcome: Outcome): readonly string[] {
  const reading = readingAt(outcome, day)
  const now =
    reading.kind === 'figure'
      ? outcomeFactsWords.marks.figure(valueWords(outcome, reading.main.value), reading.period)
      : reading.why
  const peak = peakOf(outcome)
  return peak && peak.words !== now ? [now, peak.words] : [now]
}

/** A series as its choice shows it: the curve over the whole axis, the day on it, and its highest figure in words. */
export function OutcomePreview({ scene, outcome }: OutcomePreviewProps) {
  const [plot, size] = useElementSize()
  const { spanFrom, spanTo } = scene.index
  const widthPx = size?.widthPx ?? 0
  const scale = useMemo(
    () => createTimeScale(spanFrom, spanTo, widthPx),
    [spanFrom, spanTo, widthPx],
  )
  const drawn = drawnInLane(outcome)
  return (
    <div className={styles.preview}>
      {drawn && (
        <>
          <div className={styles.previewPlot} ref={plot}>
            {widthPx > 0 && (
              <>
                <OutcomeChart outcome={drawn} scale={scale} heightPx={HEIGHT_PX} />
                <OutcomeDot scene={scene} outcome={drawn} scale={scale} heightPx={HEIGHT_PX} />
              </>
            )}
          </div>
          <p className={styles.previewEnds} aria-hidden="true">
            <span>{calendarDate(spanFrom).year}</span>
            <span>{calendarDate(spanTo - 1).year}</span>
          </p>
        </>
      )}
      {previewWords(scene, outcome).map((words) => (
        <p key={words} className={styles.previewWords}>
          {words}
        </p>
      ))}
    </div>
  )
}
