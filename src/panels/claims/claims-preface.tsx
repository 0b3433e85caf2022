import type { ChainIndex } from '@/model/chain-index'
import { claimsTitle, groupClaims } from '@/scene/claims/claims-of-essays'
import { useSources } from '@/scene/use-sources'
import { TroubleLine } from '@/ui/trouble-line'
import { dayWords } from '@/words/dates'
import styles from './claims.module.css'
import { EssayReference } from './essay-reference'

/** Whose claims these are. Where there are several essays each stands over its own. */
function WhoseClaims({ index }: { readonly index: ChainIndex }) {
  const { sources } = useSources()
  const [first, ...others] = groupClaims(index, index.chain.claims)
  if (!first?.essay) return 'What is claimed about this chain, by whom, in our own words.'
  if (others.length > 0) {
    return 'What is claimed about this chain, in the order of each text and in our own words.'
  }
  const source = sources?.get(first.essay.source)
  return (
    <>
      Every claim of the essay that this map follows
      {source && (
        <>
          {' '}
          (<EssayReference essay={first.essay} source={source} />)
        </>
      )}
      , in its order and in our own words.
    </>
  )
}

/** What this page is, what it is not, and up to when anything was verified. */
export function ClaimsPreface({ index }: { readonly index: ChainIndex }) {
  const { trouble } = useSources()
  return (
    <header className={styles.preface}>
      <h2 className={styles.title}>{claimsTitle(index)}</h2>
      <div className={styles.prefaceText}>
        <p>
          <WhoseClaims index={index} /> Beside each: what a fact-checker would say, and what
          governments and independent experts have put on record.
        </p>
        <TroubleLine trouble={trouble} />
        <p>
          A verdict weighs the evidence for a claim, never the policy it speaks of. That one thing
          followed another does not show that it was caused by it. Nothing after{' '}
          {dayWords(index.verifiedUntil - 1, 'month')} has been verified.
        </p>
      </div>
    </header>
  )
}
