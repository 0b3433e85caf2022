import type { ReactNode } from 'react'
import { type PageKind, pagePath } from '@/url/page-path'
import { claimPageWords } from '@/words/claim-pages'
import { say } from '@/words/say'
import type { Book } from '../book'
import { useHere } from '../here'

/** What a record is called; null where there is none of this id. */
export function titleOf({ index, stories }: Book, kind: PageKind, id: string): string | null {
  if (kind === 'claim') {
    return index.chain.claims.some((claim) => claim.id === id) ? claimPageWords.name(id) : null
  }
  const found = {
    event: () => index.events.get(id)?.event.title,
    link: () => index.links.get(id)?.title,
    place: () => index.places.get(id)?.name,
    group: () => index.groups.get(id)?.name,
    lever: () => index.levers.get(id)?.title,
    story: () => stories.find((story) => story.id === id)?.title,
  }[kind]()
  return found ? say(found) : null
}

interface RecordLinkProps {
  readonly kind: PageKind
  readonly id: string
  /** Its title where left out. */
  readonly children?: ReactNode
}

/** A link to the page of a record. */
export function RecordLink({ kind, id, children }: RecordLinkProps) {
  const { book, up } = useHere()
  const title = titleOf(book, kind, id)
  if (title === null && children === undefined) return id
  return <a href={`${up}${pagePath(kind, id, book.index.param)}`}>{children ?? title}</a>
}
