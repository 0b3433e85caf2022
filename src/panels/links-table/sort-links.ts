import type { Day } from '@/model/day'
import { levelRank } from '@/report/record-words'
import type { SceneLink } from '@/scene/scene'
import { locale } from '@/words/language'
import { say } from '@/words/say'

export type LinkColumn =
  | 'link'
  | 'commodity'
  | 'from'
  | 'to'
  | 'level'
  | 'measures'
  | 'since'
  | 'because'

export interface Sorting {
  readonly column: LinkColumn
  readonly isDescending: boolean
}

/** A link as the table shows it, every cell in words. */
export interface LinkRow {
  readonly link: SceneLink
  readonly title: string
  readonly commodity: string
  readonly from: string
  readonly to: string
  readonly level: string
  /** Empty where none is said to act on it. */
  readonly measures: string
  readonly sinceDay: Day
  readonly since: string
  readonly because: string
}

function measureCount({ link }: LinkRow): number {
  const { down, up, mixed } = link.state.pressure
  return down.length + up.length + mixed.length
}

const byText = (a: string, b: string) => a.localeCompare(b, locale())

const COMPARE: Record<LinkColumn, (a: LinkRow, b: LinkRow) => number> = {
  link: (a, b) => byText(a.title, b.title),
  commodity: (a, b) => byText(a.commodity, b.commodity),
  from: (a, b) => byText(a.from, b.from),
  to: (a, b) => byText(a.to, b.to),
  level: (a, b) => levelRank(a.link.state.level) - levelRank(b.link.state.level),
  measures: (a, b) => measureCount(a) - measureCount(b),
  since: (a, b) => a.sinceDay - b.sinceDay,
  because: (a, b) => byText(a.because, b.because),
}

/** Rows in the order asked for; equal ones keep the order of the map. null keeps that of the map. */
export function sortLinkRows(rows: readonly LinkRow[], sorting: Sorting | null): LinkRow[] {
  if (!sorting) return [...rows]
  const compare = COMPARE[sorting.column]
  const sign = sorting.isDescending ? -1 : 1
  return [...rows].sort((a, b) => sign * compare(a, b))
}

export function titleOf(link: SceneLink): string {
  return say(link.link.title)
}
