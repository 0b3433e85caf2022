import type { Essay } from '@/model/schema/chain'
import type { Source } from '@/model/schema/network'
import { sourceHref } from '@/model/source-href'
import { sourceDateWords } from '@/scene/source-words'
import { Sentence } from '@/ui/sentence'
import { claimsPageWords } from '@/words/claims-page'
import { series } from '@/words/joined'
import { say } from '@/words/say'

interface EssayReferenceProps {
  readonly essay: Essay
  readonly source: Source
}

/** “Its title”, where it stands, when, and whose it is: an essay as the list of sources has it. */
export function EssayReference({ essay, source }: EssayReferenceProps) {
  const href = sourceHref(source)
  const quoted = claimsPageWords.quoted(source.title)
  const title = href ? (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {quoted}
    </a>
  ) : (
    quoted
  )
  return (
    <Sentence
      text={claimsPageWords.reference}
      parts={{
        title,
        rest: series([
          source.publisher,
          source.date && sourceDateWords(source),
          essay.authors && claimsPageWords.by(say(essay.authors)),
        ]),
      }}
    />
  )
}
