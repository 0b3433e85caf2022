import { levelWidthPx } from '@/look/scales'
import { mapKeyWords } from '@/words/map-key'
import styles from './legend.module.css'
import { PressureMarkerSample } from './pressure-marker-sample'

/** A line of two widths: a main one, and a minor one. */
function WidthSample() {
  return (
    <svg width="56" height="12" viewBox="0 0 56 12" aria-hidden="true">
      <path d="M0 6h26" stroke="var(--ink-quiet)" strokeWidth={levelWidthPx(3)} />
      <path d="M30 6h26" stroke="var(--ink-quiet)" strokeWidth={levelWidthPx(1)} />
    </svg>
  )
}

/** The two marks that a map can't be read without, at its foot; all others stand in the key. */
export function MarksLine() {
  return (
    <p className={styles.marksLine}>
      <span>
        <PressureMarkerSample isBare />
        {mapKeyWords.marks.pressureMarkers}
      </span>
      <span>
        <WidthSample />
        {mapKeyWords.marks.width}
      </span>
    </p>
  )
}
