import type { ChainIndex } from '@/model/chain-index'
import { CLAIM_KINDS, claimKindWords, claimVoices } from '@/scene/claims/claim-words'
import { Pick } from '@/ui/pick'
import { SearchField } from '@/ui/search-field'
import styles from './claim-search.module.css'
import { type ClaimFilter, isFiltering, NO_CLAIM_FILTER } from './filter-claims'

interface ClaimSearchProps {
  readonly index: ChainIndex
  readonly filter: ClaimFilter
  readonly shownCount: number
  readonly totalCount: number
  readonly onChange: (filter: ClaimFilter) => void
}

/** Finds claims by number and text, by voice and kind, and says how many are shown. */
export function ClaimSearch({ index, filter, shownCount, totalCount, onChange }: ClaimSearchProps) {
  return (
    <search className={styles.search}>
      <SearchField
        label="Search claims"
        placeholder="Number or words, such as C1"
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <Pick
        label="Who says it"
        all="Said by anyone"
        value={filter.voice}
        options={claimVoices(index)}
        onChange={(voice) => onChange({ ...filter, voice })}
      />
      <Pick
        label="Kind of claim"
        all="All kinds of claim"
        value={filter.kind}
        options={CLAIM_KINDS.map((kind) => [kind, claimKindWords(kind)] as const)}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
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
