import { choroplethOf, tintSteps, tintYear } from '@/scene/outcomes/state-tint'
import { tintMissing, tintStepWords, tintTitle } from '@/scene/outcomes/tint-words'
import type { Scene } from '@/scene/scene'
import { useSeries } from '@/scene/use-series'
import { TroubleLine } from '@/ui/trouble-line'
import { say } from '@/words/say'
import styles from './tint-legend.module.css'

/** What the colours of the states mean: the rate, the year, and what is missing. */
export function TintLegend({ scene }: { readonly scene: Scene }) {
  const of = choroplethOf(scene)
  const { series, trouble } = useSeries(of?.series ?? '', of ? say(of.name) : '', of !== null)
  if (trouble) {
    return (
      <div className={styles.legend}>
        <TroubleLine trouble={trouble} />
      </div>
    )
  }
  if (!of || !series) return null
  return (
    <section className={styles.legend} aria-label={say(of.name)}>
      <p className={styles.title}>{tintTitle(of, tintYear(series, scene.day), scene.day)}</p>
      <ul className={styles.steps}>
        {tintSteps(of).map((step) => (
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
          {tintMissing()}
        </li>
      </ul>
      <p className="visually-hidden">{say(of.caveat)}</p>
    </section>
  )
}
