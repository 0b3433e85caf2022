import type { ChainIndex } from '@/model/chain-index'
import type { Claim } from '@/model/schema/history'
import { inReadingOrder } from '@/report/claims/claim-order'
import { claimsCount } from '@/report/claims/claims-of-essays'
import { speakerWords } from '@/report/speaker-words'
import type { Scene } from '@/scene/scene'
import { claimListWords } from '@/words/claim-list'
import { say } from '@/words/say'
import { ClaimAnswer } from '../claims/claim-answer'
import { openClaim } from '../claims/open-claim'
import styles from './inspector.module.css'

function ClaimRow({ index, claim }: { readonly index: ChainIndex; readonly claim: Claim }) {
  return (
    <li className={styles.claim}>
      <p>
        <a
          className={styles.claimId}
          href={`?view=claims#${claim.id}`}
          title={claimListWords.readAmongAll}
          onClick={(event) => openClaim(event, claim.id)}
        >
          {claim.id}
        </a>{' '}
        {say(claim.text)}
      </p>
      <p className={styles.quiet}>{speakerWords(index, claim)}</p>
      <ClaimAnswer index={index} claim={claim} />
    </li>
  )
}

/** The claims about something, each with its flag and its rivals. */
export function ClaimList({ scene, about }: { readonly scene: Scene; readonly about: string }) {
  const claims = inReadingOrder(scene.index.claims.get(about) ?? [])
  if (claims.length === 0) return null
  return (
    <details className={styles.more}>
      <summary>{claimsCount(scene.index, claims)}</summary>
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <ClaimRow key={claim.id} index={scene.index} claim={claim} />
        ))}
      </ul>
    </details>
  )
}
