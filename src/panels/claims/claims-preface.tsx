import type { ChainIndex } from '@/model/chain-index'
import type { Source } from '@/model/schema/network'
import { sourceHref } from '@/model/source-href'
import { sourceDateWords } from '@/scene/source-words'
import { useSources } from '@/scene/use-sources'
import { Sentence } from '@/ui/sentence'
import { TroubleLine } from '@/ui/trouble-line'
import { claimsPageWords } from '@/words/claims-page'
import { dayWords } from '@/words/dates'
import styles from './claims.module.css'

/** Names the essay as the list of sources has it; without that, the essay alone. */
function AboutEssay({ source }: { readonly source: Source | undefined }) {
  const { plain, dated, undated } = claimsPageWords.aboutEssay
  if (!source) return plain
  const href = sourceHref(source)
  const quoted = claimsPageWords.quoted(source.title)
  const title = href ? (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {quoted}
    </a>
  ) : (
    quoted
  )
  const { publisher } = source
  if (!source.date) return <Sentence text={undated} parts={{ title, publisher }} />
  return <Sentence text={dated} parts={{ title, publisher, date: sourceDateWords(source) }} />
}

/** What this page is, what it is not, and up to when anything was verified. */
export function ClaimsPreface({ index }: { readonly index: ChainIndex }) {
  const { sources, trouble } = useSources()
  const { claims, essay } = index.chain
  return (
    <header className={styles.preface}>
      <h2 className={styles.title}>
        {essay
          ? claimsPageWords.headingOfEssay(claims.length)
          : claimsPageWords.heading(claims.length)}
      </h2>
      <div className={styles.prefaceText}>
        <p>{essay ? <AboutEssay source={sources?.get(essay.source)} /> : claimsPageWords.about}</p>
        <TroubleLine trouble={trouble} />
        <p>{claimsPageWords.caution(dayWords(index.verifiedUntil - 1, 'month'))}</p>
      </div>
    </header>
  )
}
