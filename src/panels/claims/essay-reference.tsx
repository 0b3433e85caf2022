import type { Essay } from '@/model/schema/chain'
import type { Source } from '@/model/schema/network'
import { sourceHref } from '@/model/source-href'
import { sourceDateWords } from '@/report/source-words'
import { Sentence } from '@/ui/sentence'
import { claimsPageWords } from '@/words/claims-page'
import { say } from '@/words/say'

interface EssayReferenceProps {
  readonly essay: Essay
  readonly source: Source
}

/** “Its title”, where it stands, when, and whose it is: an essay as the list of sources has it. */
export function EssayReference({ essay, source }: EssayReferenceProps) {
  const { plain, dated, signed, datedAndSigned } = claimsPageWords.reference
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
  const date = source.date && sourceDateWords(source)
  const authors = essay.authors && say(essay.authors)
  if (date && authors) {
    return <Sentence text={datedAndSigned} parts={{ title, publisher, date, authors }} />
  }
  if (date) return <Sentence text={dated} parts={{ title, publisher, date }} />
  if (authors) return <Sentence text={signed} parts={{ title, publisher, authors }} />
  return <Sentence text={plain} parts={{ title, publisher }} />
}
