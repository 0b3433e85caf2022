import { TINT_NAME, TINT_SERIES, TINT_STEPS, tintYear } from '@/scene/outcomes/state-tint'
import { TINT_MISSING, tintStepWords, tintTitle } from '@/scene/outcomes/tint-words'
import type { Scene } from '@/scene/scene'
import { useSeries } from '@/scene/use-series'
import { TroubleLine } from '@/ui/trouble-line'
import styles from './tint-legend.module.css'

/** What the colours of the states mean: the rate, the year, and what is missing. */
export function TintLegend({ scene }: { readonly scene: Scene }) {
  const { series, trouble } = useSeries(TINT_SERIES, TINT_NAME)
  if (trouble) {
    return (
      <div className={styles.legend}>
        <TroubleLine trouble={trouble} />
      </div>
    )
  }
  if (!series) return null
  return (
    <section className={styles.legend} aria-label="US states by death rate">
      <p className={styles.title}>{tintTitle(tintYear(series, scene.day), scene.day)}</p>
      <ul className={styles.steps}>
        {TINT_STEPS.map((step) => (
          <li key={step.from}>
            <span
              className={styles.swatch}
              style={{
                background: `color-mix(in srgb, var(--land), var(--ink-quiet) ${step.inkShare * 100}%)`,
              }}
            />
            {tintStepWords(step)}
          </li>
        ))}
        <li>
          <span className={`${styles.swatch} ${styles.missing}`} />
          {TINT_MISSING}
        </li>
      </ul>
      <p className="visually-hidden">
        Crude, not adjusted for age; states with under 20 deaths have no figure.
      </p>
    </section>
  )
}
