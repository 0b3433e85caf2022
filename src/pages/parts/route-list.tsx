import { linkStateWords } from '@/report/link-state-words'
import type { SceneLink } from '@/scene/scene'
import { Sentence } from '@/ui/sentence'
import { pageFrameWords } from '@/words/page-frame'
import { useHere } from '../here'
import { RecordLink } from './record-link'

/** Links with their state in words. */
export function RouteList({ links }: { readonly links: readonly SceneLink[] }) {
  const { index } = useHere().book
  return (
    <ul>
      {links.map((each) => (
        <li key={each.link.id}>
          <Sentence
            text={pageFrameWords.told}
            parts={{
              name: <RecordLink kind="link" id={each.link.id} />,
              text: linkStateWords(index, each),
            }}
          />
        </li>
      ))}
    </ul>
  )
}
