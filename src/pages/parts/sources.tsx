import { Fragment } from 'react'
import type { Source } from '@/model/schema/network'
import { sourceHref } from '@/model/source-href'
import { sourceDateWords } from '@/report/source-words'
import { useHere } from '../here'

/** Numbers of sources behind a statement; each leads to its line in the list of the page. */
export function Cites({ ids }: { readonly ids: readonly string[] }) {
  const { cited } = useHere()
  const numbers = [...new Set(ids)]
    .map((id) => cited.indexOf(id) + 1)
    .filter((number) => number > 0)
    .sort((a, b) => a - b)
  if (numbers.length === 0) return null
  return (
    <sup>
      {numbers.map((number, i) => (
        // Told apart where no style is: "12, 13" would read as one number.
        <Fragment key={number}>
          {i > 0 && ', '}
          <a href={`#s${number}`}>{number}</a>
        </Fragment>
      ))}
    </sup>
  )
}

const SEEN_WORDS: Record<Source['seen'], string | null> = {
  full: null,
  excerpt: 'seen in excerpts',
  relay: 'known from others who quote it',
  'not-seen': 'not seen by us',
}

interface SourceLineProps {
  readonly source: Source
  readonly number: number
}

function SourceLine({ source, number }: SourceLineProps) {
  const href = sourceHref(source)
  const seen = SEEN_WORDS[source.seen]
  return (
    <li id={`s${number}`} value={number}>
      {source.publisher}, {href ? <a href={href}>{source.title}</a> : <cite>{source.title}</cite>},{' '}
      {sourceDateWords(source)}
      {seen && ` (${seen})`}
    </li>
  )
}

/** Every source of the page, numbered as it is cited. */
export function Sources() {
  const { book, cited } = useHere()
  if (cited.length === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol className="sources">
        {cited.map((id, i) => {
          const source = book.sources.get(id)
          return source && <SourceLine key={id} source={source} number={i + 1} />
        })}
      </ol>
    </section>
  )
}
