import { type Claim, VERDICTS } from '@/model/schema/history'
import { verdictWords } from '@/report/claims/claim-words'
import { claimsPageWords } from '@/words/claims-page'
import { countVerdicts } from './filter-claims'
import { VerdictMark } from './verdict-mark'
import styles from './verdict-tally.module.css'

interface VerdictTallyProps {
  readonly claims: readonly Claim[]
  readonly value: Claim['verdict'] | null
  readonly onChange: (verdict: Claim['verdict'] | null) => void
}

/** How many claims carry each verdict, and the filter by it: pressing one again shows all. */
export function VerdictTally({ claims, value, onChange }: VerdictTallyProps) {
  const counts = countVerdicts(claims)
  return (
    <fieldset className={styles.tally}>
      <legend className="visually-hidden">{claimsPageWords.verdict}</legend>
      {VERDICTS.map((verdict) => {
        const { name, meaning } = verdictWords(verdict)
        return (
          <button
            key={verdict}
            type="button"
            className={styles.verdict}
            aria-pressed={value === verdict}
            onClick={() => onChange(value === verdict ? null : verdict)}
          >
            <span className={styles.count}>{counts.get(verdict) ?? 0}</span>
            <span className={styles.verdictName}>
              <VerdictMark verdict={verdict} />
              {name}
            </span>
            <span className={styles.meaning}>{meaning}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
