import { calendarDate } from '@/model/day'
import { TINT_SERIES, TINT_STEPS, type TintStep, tintYear } from '@/scene/outcomes/state-tint'
import type { Scene } from '@/scene/scene'
import { useSeries } from '@/scene/use-series'
import styles from './tint-legend.module.css'

function rangeWords({ from, to }: TintStep): string {
  if (to === null) return `${from}+`
  return from === 0 ? `under ${to}` : `${from}–${to}`
}

/** What the colours of the states mean: the rate, the year, and what is missing. */
export function TintLegend({ scene }: { readonly scene: Scene }) {
  const { series, error } = useSeries(TINT_SERIES)
  if (error) return <p className={styles.legend}>The death rates of the states did not load.</p>
  if (!series) return null
  const year = tintYear(series, scene.day)
  const ownYear = calendarDate(scene.day).year
  return (
    <section className={styles.legend} aria-label="US states by death rate">
      <p className={styles.title}>
        Deaths involving synthetic opioids per 100,000 residents, {year ?? 'no figures yet'}
        {year !== null && year !== ownYear && ' (the last year with figures)'}
      </p>
      <ul className={styles.steps}>
        {TINT_STEPS.map((step) => (
          <li key={step.from}>
            <span
              className={styles.swatch}
              style={{
                background: `color-mix(in srgb, var(--land), var(--ink-quiet) ${step.inkShare * 100}%)`,
              }}
            />
            {rangeWords(step)}
          </li>
        ))}
        <li>
          <span className={`${styles.swatch} ${styles.missing}`} />
          no figure
        </li>
      </ul>
      <p className="visually-hidden">
        Crude, not adjusted for age; states with under 20 deaths have no figure. CDC.
      </p>
    </section>
  )
}
