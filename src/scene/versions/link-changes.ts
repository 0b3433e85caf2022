import type { ChangeLog, RecordChange } from '@/model/schema/versions'
import { say } from '@/words/say'
import type { Scene } from '../scene'
import { recordKindWords, recordLines } from './change-words'
import { splitByView } from './touched'
import { viewChangeClauses } from './view-change-words'
import { viewChanges } from './view-changes'

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
