import { segmentAt } from '@/model/history'
import { switchedLines, switchedTitle } from '@/panels/headline/headline-words'
import { capitalised } from '@/report/capitalised'
import { switchedWords } from '@/report/what-if-words'
import { eventChanges } from '@/scene/event-changes'
import type { Scene, WhatIf } from '@/scene/scene'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { spokenWords } from '@/words/spoken'
import { announcement } from './announcement'

/** A voice that reads all of a what-if out would still be reading at the next switch. */
const MOST_LINES = 2

type Switched = WhatIf['off'][number]['event'] | WhatIf['levers'][number]

/** Everything that is switched, by id, with what was done to it and what undoes that. */
function switches({
  whatIf,
}: Scene): Map<string, { readonly done: string; readonly undone: string }> {
  const { off = [], levers = [], unconfirmed = [] } = whatIf ?? {}
  const offOf = ({ id, title }: Switched) =>
    [
      id,
      {
        done: spokenWords.switchedOff(say(title)),
        undone: spokenWords.switchedOnAgain(say(title)),
      },
    ] as const
  const onOf = ({ id, title }: Switched) =>
    [
      id,
      {
        done: spokenWords.switchedOn(say(title)),
        undone: spokenWords.switchedOffAgain(say(title)),
      },
    ] as const
  return new Map([
    ...off.map(({ event }) => offOf(event)),
    ...unconfirmed.map(({ event }) => onOf(event)),
    ...levers.map(onOf),
  ])
}

/** "Without it: Precursors: significant instead of dominant; and 2 more" */
function differentWords(scene: Scene): string {
  if (!scene.whatIf) return spokenWords.asHappened
  const lines = switchedLines(scene)
  if (lines.length === 0) return spokenWords.nothingDifferent
  const [title, rest] = [switchedTitle(scene), lines.length - MOST_LINES]
  return rest > 0
    ? spokenWords.differentAndMore(title, lines.slice(0, MOST_LINES), rest)
    : spokenWords.different(title, lines)
}

/** What was switched since, and what the map shows for it; empty where nothing was. */
function switchedChange(before: Scene, now: Scene): string {
  const [was, is] = [switches(before), switches(now)]
  const done = [...is].flatMap(([id, { done: words }]) => (was.has(id) ? [] : [words]))
  const undone = [...was].flatMap(([id, { undone: words }]) => (is.has(id) ? [] : [words]))
  const acts = [...done, ...undone]
  const [only] = acts
  if (only === undefined) return ''
  const many = now.whatIf ? capitalised(switchedWords(now.whatIf)) : spokenWords.putBack
  const act = acts.length === 1 ? only : many
  return spokenWords.actAndWhat(act, differentWords(now))
}

/** The routes of the view that are of another level than they were at the last stop. */
function movedLinks(before: Scene, now: Scene): string[] {
  return now.lanes.flatMap(({ link, history }) => {
    const lane = before.lanes.find((each) => each.link.id === link.id)
    if (!lane) return []
    const was = lane.history.stateOf(segmentAt(lane.history, before.day)).level
    const is = history.stateOf(segmentAt(history, now.day)).level
    return was === is ? [] : [link.id]
  })
}

/** Those of which the last event is said to have moved them by now. */
function toldLinks(now: Scene): string[] {
  if (!now.latest) return []
  const changes = eventChanges(now, now.latest.event)
  return changes.filter(({ onset }) => onset <= now.day).map(({ link }) => link.id)
}

/** What last happened; after a leap also how many routes it has changed. Empty where that is known. */
function dayChange(before: Scene, now: Scene): string {
  const said = announcement(now)
  if (said === announcement(before)) return ''
  const moved = movedLinks(before, now)
  const told = toldLinks(now)
  if (moved.every((link) => told.includes(link))) return said
  return spokenWords.routesDiffer(said, moved.length, dayWords(before.day))
}

/**
 * What a stop of the day or a switch has changed, for those who hear the page; empty where that is
 * nothing that they have not heard.
 * @param before the scene that was last told of
 */
export function spokenChange(before: Scene, now: Scene): string {
  return switchedChange(before, now) || dayChange(before, now)
}
