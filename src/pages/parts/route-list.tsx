import { linkStateWords } from '@/report/link-state-words'
import type { SceneLink } from '@/scene/scene'
import { useHere } from '../here'
import { RecordLink } from './record-link'

/** Links with their state in words. */
export function RouteList({ links }: { readonly links: readonly SceneLink[] }) {
  const { index } = useHere().book
  return (
    <ul>
      {links.map((each) => (
        <li key={each.link.id}>
          <RecordLink kind="link" id={each.link.id} />: {linkStateWords(index, each)}
        </li>
      ))}
    </ul>
  )
}
