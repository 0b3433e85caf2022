import type { ChainIndex } from '@/model/chain-index'
import type { Source } from '@/model/schema/network'
import { sourceHref } from '@/model/source-href'
import { sourceDateWords } from '@/scene/source-words'
import { useSources } from '@/scene/use-sources'
import { TroubleLine } from '@/ui/trouble-line'
import { dayWords } from '@/words/dates'
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
  const { claims, essay } = index.chain
  const source = essay && sources?.get(essay.source)
  return (
    <header className={styles.preface}>
      <h2 className={styles.title}>
        {essay ? `The ${claims.length} claims of the essay` : `${claims.length} claims`}
      </h2>
      <div className={styles.prefaceText}>
        <p>
          {essay ? (
            <>
              Every claim of the essay that this map follows
              {source && <EssayReference source={source} />}, in its order and in our own words.
            </>
          ) : (
            'What is claimed about this chain, by whom, in our own words.'
          )}{' '}
          Beside each: what a fact-checker would say, and what governments and independent experts
          have put on record.
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
