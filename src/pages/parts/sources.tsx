import type { Source } from '@/model/schema/network'
import { sourceHref } from '@/model/source-href'
import { sourceDateWords } from '@/report/source-words'
import { Sentence } from '@/ui/sentence'
import { pageFrameWords } from '@/words/page-frame'
import { useHere } from '../here'
import { Series } from './series'

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
      {/* Told apart where no style is: "12, 13" would read as one number. */}
      <Series items={numbers} draw={(number) => <a href={`#s${number}`}>{number}</a>} />
    </sup>
  )
}

interface SourceLineProps {
  readonly source: Source
  readonly number: number
}

function SourceLine({ source, number }: SourceLineProps) {
  const href = sourceHref(source)
  return (
    <li id={`s${number}`} value={number}>
      <Sentence
        text={pageFrameWords.source[source.seen]}
        parts={{
          publisher: source.publisher,
          title: href ? <a href={href}>{source.title}</a> : <cite>{source.title}</cite>,
          date: sourceDateWords(source),
        }}
      />
    </li>
  )
}

/** Every source of the page, numbered as it is cited. */
export function Sources() {
  const { book, cited } = useHere()
  if (cited.length === 0) return null
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{pageFrameWords.sources}</h2>
      <ol className="sources">
        {cited.map((id, i) => {
          const source = book.sources.get(id)
          return source && <SourceLine key={id} source={source} number={i + 1} />
        })}
      </ol>
    </section>
  )
}
