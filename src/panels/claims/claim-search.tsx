import { Search } from 'lucide-react'
import styles from './claim-search.module.css'
import { CLAIM_KINDS, CLAIM_VOICES, claimKindWords, claimVoiceWords } from './claim-words'
import { type ClaimFilter, isFiltering, NO_CLAIM_FILTER } from './filter-claims'

interface ClaimSearchProps {
  readonly filter: ClaimFilter
  readonly shownCount: number
  readonly totalCount: number
  readonly onChange: (filter: ClaimFilter) => void
}

/** Finds claims by number and text, by voice and kind, and says how many are shown. */
export function ClaimSearch({ filter, shownCount, totalCount, onChange }: ClaimSearchProps) {
  return (
    <search className={styles.search}>
      <label className={styles.field}>
        <Search aria-hidden="true" />
        <input
          type="search"
          aria-label="Search claims"
          placeholder="Number or words, such as C30 or customs"
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </label>
      <select
        className={styles.pick}
        aria-label="Who says it"
        value={filter.voice ?? ''}
        onChange={({ target }) =>
          onChange({
            ...filter,
            voice: CLAIM_VOICES.find((voice) => voice === target.value) ?? null,
          })
        }
      >
        <option value="">All voices</option>
        {CLAIM_VOICES.map((voice) => (
          <option key={voice} value={voice}>
            {claimVoiceWords(voice)}
          </option>
        ))}
      </select>
      <select
        className={styles.pick}
        aria-label="Kind of claim"
        value={filter.kind ?? ''}
        onChange={({ target }) =>
          onChange({ ...filter, kind: CLAIM_KINDS.find((kind) => kind === target.value) ?? null })
        }
      >
        <option value="">All kinds</option>
        {CLAIM_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {claimKindWords(kind)}
          </option>
        ))}
      </select>
      <p className={styles.result} role="status">
        {shownCount === totalCount
          ? `${totalCount} claims`
          : `${shownCount} of ${totalCount} claims`}
      </p>
      {isFiltering(filter) && (
        <button type="button" className={styles.clear} onClick={() => onChange(NO_CLAIM_FILTER)}>
          Clear filter
        </button>
      )}
    </search>
  )
}
