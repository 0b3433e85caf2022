import type { ChainIndex } from '@/model/chain-index'
import { CLAIM_KINDS } from '@/model/schema/history'
import { claimKindWords, claimVoices } from '@/report/claims/claim-words'
import { Pick } from '@/ui/pick'
import { SearchField } from '@/ui/search-field'
import { claimsPageWords } from '@/words/claims-page'
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
        label={claimsPageWords.search}
        placeholder={claimsPageWords.searchExample}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <Pick
        label={claimsPageWords.voice}
        all={claimsPageWords.anyVoice}
        value={filter.voice}
        options={claimVoices(index)}
        onChange={(voice) => onChange({ ...filter, voice })}
      />
      <Pick
        label={claimsPageWords.kind}
        all={claimsPageWords.anyKind}
        value={filter.kind}
        options={CLAIM_KINDS.map((kind) => [kind, claimKindWords(kind)] as const)}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <p className={styles.result} role="status">
        {shownCount === totalCount
          ? claimsPageWords.allShown(totalCount)
          : claimsPageWords.someShown(shownCount, totalCount)}
      </p>
      {isFiltering(filter) && (
        <button type="button" className={styles.clear} onClick={() => onChange(NO_CLAIM_FILTER)}>
          {claimsPageWords.clear}
        </button>
      )}
    </search>
  )
}
