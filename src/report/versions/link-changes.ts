import type { ChangeLog, RecordChange } from '@/model/schema/versions'
import type { Scene } from '@/scene/scene'
import { splitByView } from '@/scene/versions/touched'
import { viewChanges } from '@/scene/versions/view-changes'
import { say } from '@/words/say'
import { recordKindWords, recordLines } from './change-words'
import { viewChangeClauses } from './view-change-words'

/** What a link that was made with earlier data would say today. */
export interface LinkChanges {
  /** Levels, measures and events in force that differ, a clause each. */
  readonly clauses: readonly string[]
  /** Records on its screen that differ, what is selected first; each with what differs. */
  readonly records: readonly {
    readonly kind: string
    readonly title: string
    readonly lines: readonly string[]
  }[]
}

/**
 * @param log of all that changed between the two versions
 * @param before the view in the data that the link was made with
 * @param after the same choices in the data of now
 */
export function linkChanges(log: ChangeLog, before: Scene, after: Scene): LinkChanges {
  const { selection } = after
  const isSelected = ({ kind, id }: RecordChange) => selection?.kind === kind && selection.id === id
  const { records } = splitByView(log, [before, after]).inView
  return {
    clauses: viewChangeClauses(after, viewChanges(before, after)),
    records: records
      .toSorted((a, b) => Number(isSelected(b)) - Number(isSelected(a)))
      .map((record) => ({
        kind: recordKindWords(record.kind),
        title: say(record.title),
        lines: recordLines(after.index, record),
      })),
  }
}
