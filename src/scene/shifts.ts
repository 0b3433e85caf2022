import type { Day } from '@/model/day'
import type { Text } from '@/model/schema/primitives'
import { lastTurn } from './event-turns'
import type { Scene, SceneLink } from './scene'

/** One link taking over from another, as a source describes it. */
export interface Shift {
  readonly from: SceneLink
  readonly to: SceneLink
  /** How fast a source says it went. */
  readonly lag: Text
  /** What it comes to, in a few words; null where the data has none. */
  readonly title: Text | null
}

/** Shifts of the selected event or link; with nothing selected those since the latest event. */
function isLookedAt(scene: Scene, eventId: string, onset: Day, links: string[]): boolean {
  const { selection, latest, day } = scene
  if (selection?.kind === 'link') return links.includes(selection.id)
  if (selection?.kind === 'event') return selection.id === eventId
  return selection === null && latest !== null && onset >= (lastTurn(latest, day) ?? latest.day)
}

/**
 * The substitutions to be seen now: effects in force that name the link that took over, of what
 * is looked at. Both links have to be on the map. Each pair once, however many voices say so.
 */
export function shiftsIn(scene: Scene): Shift[] {
  const byId = new Map(scene.links.map((link) => [link.link.id, link]))
  const shifts = new Map<string, Shift>()
  for (const from of scene.links) {
    for (const { timed } of from.state.ledger) {
      const { shiftsTo } = timed.effect
      const to = shiftsTo && byId.get(shiftsTo.link)
      if (!to || timed.cause.kind !== 'event') continue
      const ends = [from.link.id, to.link.id]
      if (!isLookedAt(scene, timed.cause.event.id, timed.onset, ends)) continue
      shifts.set(ends.join(), { from, to, lag: shiftsTo.lag, title: shiftsTo.title ?? null })
    }
  }
  return [...shifts.values()]
}
