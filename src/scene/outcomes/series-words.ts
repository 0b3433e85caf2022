import type { Chain } from '@/model/schema/chain'
import type { Series } from '@/model/schema/history'
import { say } from '@/words/say'

/** How a series is named where there is little room, and what it does and does not measure. */
export interface SeriesWords {
  /** Beside its lane. */
  readonly label: string
  /** Under the label: what each figure covers, and whose figure it is. */
  readonly note: string
  readonly measures: string
}

/** The words of a series, from the list of them or from itself; its title where it has no label. */
export function seriesWords({
  label,
  note,
  measures,
  title,
}: Chain['series'][number] | Series): SeriesWords {
  return {
    label: say(label ?? title),
    note: note ? say(note) : '',
    measures: measures ? say(measures) : '',
  }
}

/** After a number: "58,546 deaths"; empty where its unit is too long for that. */
export function unitAfter({ unitShort }: Series): string {
  return unitShort ? say(unitShort) : ''
}
