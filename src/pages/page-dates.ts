import type { Book } from './book'
import type { Here } from './here'

/** Days of releases: the first that has what a page is about, and the last that changed it. */
export interface PageDates {
  readonly published: string
  readonly modified: string
}

/** @param record null for a page of many, which is as young as its data @returns null without any release */
export function pageDates(
  { versions }: Pick<Book, 'versions'>,
  record: Here['record'],
): PageDates | null {
  const [newest] = versions
  const oldest = versions.at(-1)
  if (!newest || !oldest) return null
  if (!record) return { published: oldest.date, modified: newest.date }
  const told = versions.flatMap(({ date, changes }) =>
    (changes?.records ?? [])
      .filter(({ kind, id }) => kind === record.kind && id === record.id)
      .map(({ turn }) => ({ date, turn })),
  )
  const published = told.findLast(({ turn }) => turn === 'added')?.date ?? oldest.date
  return { published, modified: told[0]?.date ?? published }
}
