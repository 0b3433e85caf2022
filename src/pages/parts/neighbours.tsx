import type { ReactNode } from 'react'
import { Sentence } from '@/ui/sentence'
import { pageFrameWords } from '@/words/page-frame'

interface NeighboursProps {
  /** What came before as a link; false or null where nothing did. */
  readonly before: ReactNode
  readonly after: ReactNode
  /** A further line. */
  readonly children?: ReactNode
}

/** The ways to what came before and after. */
export function Neighbours({ before, after, children }: NeighboursProps) {
  return (
    <nav aria-label={pageFrameWords.neighbours}>
      <ul>
        {before && (
          <li>
            <Sentence text={pageFrameWords.before} parts={{ record: before }} />
          </li>
        )}
        {after && (
          <li>
            <Sentence text={pageFrameWords.after} parts={{ record: after }} />
          </li>
        )}
        {children}
      </ul>
    </nav>
  )
}
