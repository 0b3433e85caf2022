import { segmentAt } from '@/model/history'
import { switchedLines, switchedTitle } from '@/panels/headline/headline-words'
import { capitalised } from '@/scene/capitalised'
import { eventChanges } from '@/scene/event-changes'
import type { Scene, WhatIf } from '@/scene/scene'
import { switchedWords } from '@/scene/what-if-words'
import { counted } from '@/scene/words'
import { dayWords } from '@/words/dates'
import { say } from '@/words/say'
import { announcement } from './announcement'

/** A voice that reads all of a what-if out would still be reading at the next switch. */
const MOST_LINES = 2

type Switched = WhatIf['off'][number]['event'] | WhatIf['levers'][number]

/** Everything that is switched, by id, with what was done to it and what undoes that. */
function switches({
  whatIf,
}: Scene): Map<string, { readonly done: string; readonly undone: string }> {
  const { off = [], levers = [], unconfirmed = [] } = whatIf ?? {}
  const turned = (way: 'off' | 'on', { id, title }: Switched) => {
    const back = way === 'off' ? 'on' : 'off'
    return [
      id,
      { done: `${say(title)}, switched ${way}`, undone: `${say(title)}, switched ${back} again` },
    ] as const
  }
  return new Map([
    ...off.map(({ event }) => turned('off', event)),
    ...unconfirmed.map(({ event }) => turned('on', event)),
    ...levers.map((lever) => turned('on', lever)),
  ])
}

/** "Without it: Precursors: significant instead of dominant; and 2 more" */
function differentWords(scene: Scene): string {
  if (!scene.whatIf) return 'The map shows what is described to have happened.'
  const lines = switchedLines(scene)
  if (lines.length === 0) return 'Nothing on the map is different.'
  const rest = lines.length - MOST_LINES
  const said = [...lines.slice(0, MOST_LINES), ...(rest > 0 ? [`and ${rest} more`] : [])]
  return `${switchedTitle(scene)} ${said.join('; ')}.`
}

/** What was switched since, and what the map shows for it; empty where nothing was. */
function switchedChange(before: Scene, now: Scene): string {
  const [was, is] = [switches(before), switches(now)]
  const done = [...is].flatMap(([id, { done: words }]) => (was.has(id) ? [] : [words]))
  const undone = [...was].flatMap(([id, { undone: words }]) => (is.has(id) ? [] : [words]))
  const acts = [...done, ...undone]
  const [only] = acts
  if (only === undefined) return ''
  const many = now.whatIf ? switchedWords(now.whatIf) : 'everything is put back'
  const act = acts.length === 1 ? only : many
  return `${capitalised(act)}. ${differentWords(now)}`
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
  const differ = counted(moved.length, 'route is', 'routes are')
  return `${said} ${differ} of another level than on ${dayWords(before.day)}.`
}

/**
 * What a stop of the day or a switch has changed, for those who hear the page; empty where that is
 * nothing that they have not heard.
 * @param before the scene that was last told of
 */
export function spokenChange(before: Scene, now: Scene): string {
  return switchedChange(before, now) || dayChange(before, now)
}
