import type { ReactNode } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import type { Claim } from '@/model/schema/history'
import { type ClaimGroup, groupClaims, groupTitle } from '@/report/claims/claims-of-essays'
import { useSources } from '@/scene/use-sources'
import { claimsPageWords } from '@/words/claims-page'
import styles from './claims.module.css'
import { EssayReference } from './essay-reference'

/** Which essay the claims below are of, and where it stands. */
function GroupHeading({ group, id }: { readonly group: ClaimGroup; readonly id: string }) {
  const { sources } = useSources()
  const { essay } = group
  const source = essay && sources?.get(essay.source)
  return (
    <header className={styles.group}>
      <h2 id={id} className={styles.groupTitle}>
        {groupTitle(group)}
      </h2>
      {source && (
        <p className={styles.reference}>
          <EssayReference essay={essay} source={source} />
        </p>
      )}
    </header>
  )
}

interface ClaimGroupsProps {
  readonly index: ChainIndex
  readonly claims: readonly Claim[]
  /** An item of a list. */
  readonly entryOf: (claim: Claim) => ReactNode
}

/** Claims in one list; by their essays, under a heading each, where the chain has more than one kind. */
export function ClaimGroups({ index, claims, entryOf }: ClaimGroupsProps) {
  const isGrouped = groupClaims(index, index.chain.claims).length > 1
  if (!isGrouped) {
    return (
      <ol className={styles.claims} aria-label={claimsPageWords.name}>
        {claims.map(entryOf)}
      </ol>
    )
  }
  return groupClaims(index, claims).map((group) => {
    const id = `claims-${group.essay?.id ?? 'of-others'}`
    return (
      <section key={id} aria-labelledby={id}>
        <GroupHeading group={group} id={id} />
        <ol className={styles.claims} aria-labelledby={id}>
          {group.claims.map(entryOf)}
        </ol>
      </section>
    )
  })
}
