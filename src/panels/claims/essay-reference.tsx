import type { Essay } from '@/model/schema/chain'
import type { Source } from '@/model/schema/network'
import { sourceHref } from '@/model/source-href'
import { sourceDateWords } from '@/scene/source-words'
import { say } from '@/words/say'

interface EssayReferenceProps {
  readonly essay: Essay
  readonly source: Source
}

/** “Its title”, where it stands, when, and whose it is: an essay as the list of sources has it. */
export function EssayReference({ essay, source }: EssayReferenceProps) {
  const href = sourceHref(source)
  return (
    <>
      {href ? (
        <a href={href} target="_blank" rel="noreferrer noopener">
          “{source.title}”
        </a>
      ) : (
        `“${source.title}”`
      )}
      , {source.publisher}
      {source.date && `, ${sourceDateWords(source)}`}
      {essay.authors && `, by ${say(essay.authors)}`}
    </>
  )
}
