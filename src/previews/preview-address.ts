import type { ChainIndex } from '@/model/chain-index'
import { clampDay, type Day } from '@/model/day'
import { type PageKind, pagePath } from '@/url/page-path'

/** The shortest form of a day: the opening day is not written. */
export function dayIn(index: ChainIndex, day: Day): Day | null {
  const clamped = clampDay(day, index.spanFrom, index.spanTo - 1)
  return clamped === index.openingDay ? null : clamped
}

/** Where the page of a record lies, under its present name and its former ones, and its picture. */
export function pathsOf(
  kind: PageKind,
  { id, aliases = [] }: { id: string; aliases?: readonly string[] | undefined },
) {
  const path = pagePath(kind, id)
  return {
    path,
    formerPaths: aliases.map((alias) => pagePath(kind, alias)),
    cardPath: `cards/${path.replace(/\/$/, '')}.png`,
  }
}
