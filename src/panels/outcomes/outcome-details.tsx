import type { Outcome } from '@/scene/outcomes/read-outcome'
import { say } from '@/words/say'
import { SourceList } from '../inspector/source-list'
import styles from './details.module.css'
import { ValueTable } from './value-table'

/** What a lane of outcomes shows, how far to trust it, and all its values. */
export function OutcomeDetails({ outcome }: { readonly outcome: Outcome }) {
  const { series, lines } = outcome
  const [main, ...others] = lines
  return (
    <div className={styles.details}>
      <p>{say(series.title)}.</p>
      <p className={styles.quiet}>
        Unit: {say(series.unit)}.
        {main && others.length > 0 && (
          <>
            {' '}
            Area: {main.name}. Thin line: {others.map(({ name }) => name).join(', ')}. Different
            counts, never joined.
          </>
        )}{' '}
        Dashed and hatched: provisional.
      </p>
      {series.slow && (
        <p className={styles.slow}>
          <strong>Reacts slowly.</strong> {say(series.slow)}
        </p>
      )}
      <ul className={styles.caveats}>
        {series.caveats.map((caveat) => (
          <li key={caveat.en}>{say(caveat)}</li>
        ))}
      </ul>
      <p className={styles.quiet}>Source: {say(series.source)}</p>
      <SourceList ids={series.sources} />
      <ValueTable outcome={outcome} />
    </div>
  )
}
