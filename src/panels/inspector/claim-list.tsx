import type { Claim } from '@/model/schema/history'
import type { Scene } from '@/scene/scene'
import { say } from '@/scene/words'
import styles from './inspector.module.css'
import { SourceList } from './source-list'

const VERDICT_WORDS: Record<Claim['verdict'], string> = {
  supported: 'Supported',
  'partly-supported': 'Partly supported',
  contested: 'Contested',
  opinion: 'Opinion',
  outdated: 'Overtaken by events',
  'thinly-sourced': 'Thinly sourced',
}

function ClaimRow({ claim }: { readonly claim: Claim }) {
  return (
    <li className={styles.claim}>
      <p className={styles.claimText}>
        <span className={styles.claimId}>{claim.id}</span> {say(claim.text)}
      </p>
      <p className={styles.quiet}>{say(claim.saidBy)}</p>
      <p className={styles.check}>
        <strong>{VERDICT_WORDS[claim.verdict]}.</strong> {say(claim.check)}
      </p>
      {claim.rivals.map((rival) => (
        <p key={rival.saidBy.en + rival.text.en} className={styles.rival}>
          <strong>{say(rival.saidBy)}:</strong> {say(rival.text)}
        </p>
      ))}
      <SourceList ids={[...claim.sources, ...claim.rivals.flatMap((rival) => rival.sources)]} />
    </li>
  )
}

/** The article's claims about something, each with its flag and its rivals. */
export function ClaimList({ scene, about }: { readonly scene: Scene; readonly about: string }) {
  const claims = scene.index.claims.get(about) ?? []
  if (claims.length === 0) return null
  return (
    <details className={styles.more}>
      <summary>
        {claims.length === 1 ? '1 claim of the article' : `${claims.length} claims of the article`}
      </summary>
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </ul>
    </details>
  )
}
