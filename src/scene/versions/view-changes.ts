import type { TimedEvent } from '@/model/chain-index'
import type { LinkState } from '@/model/fold'
import type { Pressure } from '@/model/measures'
import type { Link } from '@/model/schema/network'
import { isSameRecord } from '@/model/versions/renames'
import type { Scene, SceneLink } from '../scene'

/** A link on screen that is not as it was: null where a version does not show it. */
export interface LinkViewChange {
  readonly link: Link
  readonly before: LinkState | null
  readonly after: LinkState | null
}

/** What two versions make of one and the same view. */
export interface ViewChanges {
  /** In force on the day, in one version only. */
  readonly eventsAdded: readonly TimedEvent[]
  readonly eventsRemoved: readonly TimedEvent[]
  /** With another level; those shown by one version only come last. */
  readonly levels: readonly LinkViewChange[]
  /** With the same level and other counts of measures. */
  readonly pressures: readonly LinkViewChange[]
}

function eventsOnlyIn(scene: Scene, other: Scene): TimedEvent[] {
  return scene.inForce.filter(
    ({ event }) => !other.inForce.some((each) => isSameRecord(event, each.event)),
  )
}

const SIDES: readonly (keyof Pressure)[] = ['down', 'up', 'mixed']

function hasOtherCounts(a: LinkState, b: LinkState): boolean {
  return SIDES.some((side) => a.pressure[side].length !== b.pressure[side].length)
}

/** @param before and after: scenes of the same choices, each from its own version */
export function viewChanges(before: Scene, after: Scene): ViewChanges {
  const find = (scene: Scene, wanted: SceneLink) =>
    scene.links.find(({ link }) => isSameRecord(link, wanted.link))
  const both = after.links.flatMap((now): LinkViewChange[] => {
    const was = find(before, now)
    return was ? [{ link: now.link, before: was.state, after: now.state }] : []
  })
  const added = after.links.filter((now) => !find(before, now))
  const removed = before.links.filter((was) => !find(after, was))
  return {
    eventsAdded: eventsOnlyIn(after, before),
    eventsRemoved: eventsOnlyIn(before, after),
    levels: [
      ...both.filter((each) => each.before?.level !== each.after?.level),
      ...added.map(({ link, state }) => ({ link, before: null, after: state })),
      ...removed.map(({ link, state }) => ({ link, before: state, after: null })),
    ],
    pressures: both.filter(
      (each) =>
        each.before?.level === each.after?.level &&
        each.before !== null &&
        each.after !== null &&
        hasOtherCounts(each.before, each.after),
    ),
  }
}
