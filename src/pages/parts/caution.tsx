import { Sentence } from '@/ui/sentence'
import { pageFrameWords } from '@/words/page-frame'

/** What a reader must not take from a record. */
export function Caution({ text }: { readonly text: string }) {
  return (
    <p>
      <Sentence
        text={pageFrameWords.cautioned}
        parts={{ mark: <strong>{pageFrameWords.notToConclude}</strong>, caution: text }}
      />
    </p>
  )
}
