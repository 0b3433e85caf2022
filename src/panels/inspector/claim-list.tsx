import type { Claim } from '@/model/schema/history'
import { inArticleOrder } from '@/scene/claims/claim-order'
import type { Scene } from '@/scene/scene'
import { say } from '@/scene/words'
import { ClaimAnswer } from '../claims/claim-answer'
import { openClaim } from '../claims/open-claim'
import styles from './inspector.module.css'

function ClaimRow({ claim }: { readonly claim: Claim }) {
  return (
    <li className={styles.claim}>
      <p className={styles.claimText}>
        <a
          className={styles.claimId}
          href={`?view=claims#${claim.id}`}
          title="Read it among all claims"
          onClick={(event) => openClaim(event, claim.id)}
        >
          {claim.id}
        </a>{' '}
        {say(claim.text)}
      </p>
      <p className={styles.quiet}>{say(claim.saidBy)}</p>
      <ClaimAnswer claim={claim} />
    </li>
  )
}

/** The essay's claims about something, each with its flag and its rivals. */
export function ClaimList({ scene, about }: { readonly scene: Scene; readonly about: string }) {
  const claims = inArticleOrder(scene.index.claims.get(about) ?? [])
  if (claims.length === 0) return null
  return (
    <details className={styles.more}>
      <summary>
        {claims.length === 1 ? '1 claim of the essay' : `${claims.length} claims of the essay`}
      </summary>
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </ul>
    </details>
  )
}
