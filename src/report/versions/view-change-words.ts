import type { Scene } from '@/scene/scene'
import type { LinkViewChange, ViewChanges } from '@/scene/versions/view-changes'
import { clauses, series } from '@/words/joined'
import { measuresWords } from '@/words/measures'
import { say } from '@/words/say'
import { viewChangesWords } from '@/words/view-changes'
import { dataWords } from '../data-words'
import { measureCounts } from '../record-words'
import { standingWords } from './change-words'

function levelSentence(scene: Scene, { link, before, after }: LinkViewChange): string {
  const title = say(link.title)
  const word = (level: NonNullable<typeof before>['level']) =>
    standingWords(scene.index, link, level)
  if (!before) return viewChangesWords.nowShown(title, word(after?.level ?? 'not-described'))
  if (!after) return viewChangesWords.noLongerShown(title, word(before.level))
  return viewChangesWords.level(title, word(before.level), word(after.level))
}

function pressureSentence(scene: Scene, { link, before, after }: LinkViewChange): string {
  const words = (state: typeof before) =>
    (state && series(measureCounts(scene.index, link.commodity, state))) || measuresWords.none
  return viewChangesWords.measures(say(link.title), words(before), words(after))
}

/** What is different in a view, each part a clause, what weighs most first. Empty where nothing is. */
export function viewChangeClauses(scene: Scene, changes: ViewChanges): string[] {
  const { eventsAdded, eventsRemoved, levels, pressures } = changes
  const [added, removed] = [eventsAdded.length, eventsRemoved.length]
  return [
    ...(added > 0 ? [viewChangesWords.eventsAdded(added)] : []),
    ...(removed > 0 ? [viewChangesWords.eventsRemoved(removed)] : []),
    ...levels.map((each) => levelSentence(scene, each)),
    ...pressures.map((each) => pressureSentence(scene, each)),
  ]
}

/** A strip has room for so many; all of them stand in the list of changes. */
const MOST_CLAUSES = 2

/**
 * "With data of 3 March 2027, in this view: 1 event in force was added; the level of … was major
 * and is dominant.", or "Since then, …" where the later data is on screen.
 * @param after the view in the later version
 */
export function viewChangeSentence(after: Scene, changes: ViewChanges, isPast: boolean): string {
  const { sinceThen, sinceThenNothing, withData, withDataNothing, andMore } = viewChangesWords
  const version = dataWords(after.index.chain.version)
  const all = viewChangeClauses(after, changes)
  if (all.length === 0) return isPast ? withDataNothing(version) : sinceThenNothing
  const rest = all.length - MOST_CLAUSES
  const told = clauses([...all.slice(0, MOST_CLAUSES), rest > 0 && andMore(rest)])
  return isPast ? withData(version, told) : sinceThen(told)
}
