import { memo } from 'react'
import type { ChainIndex } from '@/model/chain-index'
import type { Claim } from '@/model/schema/history'
import { claimNumber } from '@/report/claims/claim-order'
import { claimKindWords } from '@/report/claims/claim-words'
import { speakerWords } from '@/report/speaker-words'
import { claimsPageWords } from '@/words/claims-page'
import { inSentence } from '@/words/letter-case'
import { say } from '@/words/say'
import { LateChangedLine } from '../versions/late-changed-line'
import type { OpenChanges } from '../versions/use-changes-sheet'
import { ClaimAnswer } from './claim-answer'
import { ClaimAttachments } from './claim-attachments'
import styles from './claim-entry.module.css'

interface ClaimEntryProps {
  readonly index: ChainIndex
  readonly claim: Claim
  /** Whether the address points at it. */
  readonly isMarked: boolean
  readonly onOpenChanges: OpenChanges
}

/** One claim in full: who says it and about what on one side, what stands against it on the other. */
export const ClaimEntry = memo(function ClaimEntry({
  index,
  claim,
  isMarked,
  onOpenChanges,
}: ClaimEntryProps) {
  const number = claimNumber(claim)
  const headingId = `${claim.id}-text`
  return (
    <li>
      <article
        id={claim.id}
        className={styles.claim}
        aria-labelledby={headingId}
        data-marked={isMarked || undefined}
        tabIndex={-1}
      >
        <a className={styles.number} href={`#${claim.id}`}>
          <span className="visually-hidden">{claimsPageWords.linkTo(claim.id)}</span>
          <span aria-hidden="true">
            {number !== claim.id && <span className={styles.numberPrefix}>C</span>}
            {number}
          </span>
        </a>
        <div>
          <h3 id={headingId} className={styles.text}>
            <span className="visually-hidden">{claimsPageWords.before(claim.id)} </span>
            {say(claim.text)}
          </h3>
          <p className={styles.saidBy}>
            {claimsPageWords.saidBy(
              speakerWords(index, claim),
              inSentence(claimKindWords(claim.kind)),
            )}
          </p>
          <LateChangedLine index={index} kind="claim" id={claim.id} onOpen={onOpenChanges} />
          <ClaimAttachments index={index} claim={claim} />
        </div>
        <ClaimAnswer index={index} claim={claim} />
      </article>
    </li>
  )
})
