import type { ChainIndex } from '@/model/chain-index'
import type { Source } from '@/model/schema/network'
import { sourceHref } from '@/model/source-href'
import { sourceDateWords } from '@/scene/source-words'
import { useSources } from '@/scene/use-sources'
import { dayWords } from '@/scene/words'
import { TroubleLine } from '@/ui/trouble-line'
import styles from './claims.module.css'

/** The essay itself, as the list of sources has it. */
function EssayReference({ source }: { readonly source: Source }) {
  const href = sourceHref(source)
  const date = source.date ? `, ${sourceDateWords(source)}` : ''
  return (
    <>
      {' '}
      (
      {href ? (
        <a href={href} target="_blank" rel="noreferrer noopener">
          “{source.title}”
        </a>
      ) : (
        `“${source.title}”`
      )}
      , {source.publisher}
      {date})
    </>
  )
}

/** What this page is, what it is not, and up to when anything was verified. */
export function ClaimsPreface({ index }: { readonly index: ChainIndex }) {
  const { sources, trouble } = useSources()
  const essay = sources && [...sources.values()].find(({ kind }) => kind === 'article')
  return (
    <header className={styles.preface}>
      <h2 className={styles.title}>The {index.chain.claims.length} claims of the essay</h2>
      <div className={styles.prefaceText}>
        <p>
          Every claim of the magazine essay that this map follows
          {essay && <EssayReference source={essay} />}, in its order and in our own words. Beside
          each: what a fact-checker would say, and what governments and independent experts have put
          on record.
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
