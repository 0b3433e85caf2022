import type { ChainIndex } from '@/model/chain-index'
import { claimsTitle, groupClaims } from '@/report/claims/claims-of-essays'
import { useSources } from '@/scene/use-sources'
import { Sentence } from '@/ui/sentence'
import { TroubleLine } from '@/ui/trouble-line'
import { claimsPageWords } from '@/words/claims-page'
import { dayWords } from '@/words/dates'
import styles from './claims.module.css'
import { EssayReference } from './essay-reference'

/** Whose claims these are. Where there are several essays each stands over its own. */
function WhoseClaims({ index }: { readonly index: ChainIndex }) {
  const { sources } = useSources()
  const [first, ...others] = groupClaims(index, index.chain.claims)
  if (!first?.essay) return claimsPageWords.about
  if (others.length > 0) return claimsPageWords.aboutEssays
  const source = sources?.get(first.essay.source)
  if (!source) return claimsPageWords.aboutEssay
  const reference = <EssayReference essay={first.essay} source={source} />
  return <Sentence text={claimsPageWords.aboutEssayNamed} parts={{ reference }} />
}

/** What this page is, what it is not, and up to when anything was verified. */
export function ClaimsPreface({ index }: { readonly index: ChainIndex }) {
  const { trouble } = useSources()
  return (
    <header className={styles.preface}>
      <h2 className={styles.title}>{claimsTitle(index)}</h2>
      <div className={styles.prefaceText}>
        <p>
          {index.chain.claims.length > 0 ? <WhoseClaims index={index} /> : claimsPageWords.noneYet}
        </p>
        <TroubleLine trouble={trouble} />
        <p>{claimsPageWords.caution(dayWords(index.verifiedUntil - 1, 'month'))}</p>
      </div>
    </header>
  )
}
