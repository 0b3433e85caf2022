import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import { inReadingOrder } from '@/report/claims/claim-order'
import { claimsPageWords } from '@/words/claims-page'
import { useChangesSheet } from '../versions/use-changes-sheet'
import { ClaimEntry } from './claim-entry'
import { ClaimGroups } from './claim-groups'
import { ClaimSearch } from './claim-search'
import styles from './claims.module.css'
import { ClaimsPreface } from './claims-preface'
import { type ClaimFilter, filterClaims, NO_CLAIM_FILTER } from './filter-claims'
import { useClaimHash } from './use-claim-hash'
import { usePrefaceSettled } from './use-preface-settled'
import { VerdictTally } from './verdict-tally'

/** A filter that hides the claim an address jumps to gives way to it. */
function useFilter(index: ChainIndex, marked: string | null) {
  const [filter, setFilter] = useState<ClaimFilter>(NO_CLAIM_FILTER)
  const [seenMark, setSeenMark] = useState(marked)
  if (marked !== seenMark) {
    setSeenMark(marked)
    const shown = filterClaims(index, index.chain.claims, filter)
    if (!shown.some(({ id }) => id === marked)) setFilter(NO_CLAIM_FILTER)
  }
  return [filter, setFilter] as const
}

/** The fact-checker's page: every claim, each with its flag and its rivals. Nothing on it moves once it is there. */
export function ClaimsPage({ index }: { readonly index: ChainIndex }) {
  const isSettled = usePrefaceSettled()
  if (!isSettled) return <main className={styles.page} aria-label={claimsPageWords.name} />
  return <AllClaims index={index} />
}

function AllClaims({ index }: { readonly index: ChainIndex }) {
  const page = useRef<HTMLElement>(null)
  const marked = useClaimHash()
  const { openChanges, changesSheet } = useChangesSheet(index)
  const [filter, setFilter] = useFilter(index, marked)
  const deferred = useDeferredValue(filter)
  const claims = useMemo(() => inReadingOrder(index.chain.claims), [index])
  const shown = useMemo(() => filterClaims(index, claims, deferred), [index, claims, deferred])
  const reached = useRef<string | null>(null)
  const isMarkedShown = shown.some(({ id }) => id === marked)
  useEffect(() => {
    // Synchronises the scroll position and the focus with the hash of the address; a filter may hide the claim till now.
    if (marked === null) reached.current = null
    if (!isMarkedShown || reached.current === marked) return
    reached.current = marked
    const entry = page.current?.querySelector<HTMLElement>(`#${marked}`)
    entry?.focus({ preventScroll: true })
    entry?.scrollIntoView()
  }, [marked, isMarkedShown])
  return (
    <main ref={page} className={styles.page} aria-label={claimsPageWords.name}>
      <ClaimsPreface index={index} />
      {claims.length > 0 && (
        <>
          <VerdictTally
            claims={claims}
            value={filter.verdict}
            onChange={(verdict) => setFilter({ ...filter, verdict })}
          />
          <ClaimSearch
            index={index}
            filter={filter}
            shownCount={shown.length}
            totalCount={claims.length}
            onChange={setFilter}
          />
        </>
      )}
      {claims.length > 0 && shown.length === 0 && (
        <p className={styles.none}>{claimsPageWords.noneShown}</p>
      )}
      <ClaimGroups
        index={index}
        claims={shown}
        entryOf={(claim) => (
          <ClaimEntry
            key={claim.id}
            index={index}
            claim={claim}
            isMarked={claim.id === marked}
            onOpenChanges={openChanges}
          />
        )}
      />
      {changesSheet}
    </main>
  )
}
