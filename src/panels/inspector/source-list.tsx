import type { Source } from '@/model/schema/network'
import { sourceHref } from '@/model/source-href'
import { sourceDateWords } from '@/report/source-words'
import { useSources } from '@/scene/use-sources'
import { Sentence } from '@/ui/sentence'
import { TroubleLine } from '@/ui/trouble-line'
import { sourcesWords } from '@/words/sources'
import styles from './inspector.module.css'

function SourceRow({ source }: { readonly source: Source }) {
  const href = sourceHref(source)
  return (
    <li>
      <Sentence
        text={sourcesWords.entry}
        parts={{
          publisher: <span className={styles.publisher}>{source.publisher}</span>,
          title: href ? (
            <a href={href} target="_blank" rel="noreferrer noopener">
              {source.title}
            </a>
          ) : (
            source.title
          ),
          date: <span className={styles.quiet}>{sourceDateWords(source)}</span>,
        }}
      />
    </li>
  )
}

/** Sources with publisher, title and date; linked where the content rules allow it. */
export function SourceList({ ids }: { readonly ids: readonly string[] }) {
  const { sources, trouble } = useSources()
  const unique = [...new Set(ids)]
  if (unique.length === 0) return null
  return (
    <details className={styles.more}>
      <summary>{sourcesWords.count(unique.length)}</summary>
      <TroubleLine trouble={trouble} />
      {sources && (
        <ul className={styles.sources}>
          {unique.map((id) => {
            const source = sources.get(id)
            return source ? <SourceRow key={id} source={source} /> : null
          })}
        </ul>
      )}
      {!sources && !trouble && <p className={styles.quiet}>{sourcesWords.loading}</p>}
    </details>
  )
}
