import type { Outcome } from '@/scene/outcomes/read-outcome'
import { outcomeLaneWords } from '@/words/outcome-lanes'
import { say } from '@/words/say'
import { SourceList } from '../inspector/source-list'
import styles from './details.module.css'
import { ValueTable } from './value-table'

/** In which unit, and by which line, what is drawn. */
function drawnWords({ series, lines }: Outcome): string {
  const words = outcomeLaneWords.details
  const unit = say(series.unit)
  const [main, ...others] = lines
  if (!main || others.length === 0) return words.drawn(unit)
  const names = others.map(({ name }) => name)
  return words.drawnWithOthers(unit, main.name, names)
}

/** What a lane of outcomes shows, how far to trust it, and all its values. */
export function OutcomeDetails({ outcome }: { readonly outcome: Outcome }) {
  const { series } = outcome
  const words = outcomeLaneWords.details
  return (
    <div className={styles.details}>
      <p>{words.title(say(series.title))}</p>
      <p className={styles.quiet}>{drawnWords(outcome)}</p>
      {series.slow && (
        <p className={styles.slow}>
          <strong>{words.slow}</strong> {say(series.slow)}
        </p>
      )}
      <ul className={styles.caveats}>
        {series.caveats.map((caveat) => (
          <li key={caveat.en}>{say(caveat)}</li>
        ))}
      </ul>
      <p className={styles.quiet}>{words.source(say(series.source))}</p>
      <SourceList ids={series.sources} />
      <ValueTable outcome={outcome} />
    </div>
  )
}
