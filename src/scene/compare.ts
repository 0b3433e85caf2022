import type { Day } from '@/model/day'
import { type DifferenceKind, differenceOf } from '@/model/difference'
import type { LinkState } from '@/model/fold'
import { type LinkHistory, segmentAt } from '@/model/history'
import { isDescribed } from '@/model/level'
import type { ViewState } from '@/store/view-state'
import type { Comparison, LinkDifference, Scene, SceneLane } from './scene'

/** Always the same list, so that a layout that stands is known to stand. */
const NOTHING: readonly string[] = []

/**
 * The view on the other side of a comparison: the same choices on another day, or the same day
 * with nothing switched; null where nothing is compared.
 */
function comparedView(view: ViewState): ViewState | null {
  if (view.compare === null) return null
  if (view.compare === 'actual') return { ...view, off: NOTHING, on: NOTHING, compare: null }
  return { ...view, day: view.compare, compare: null }
}

function isSameView(a: ViewState, b: ViewState): boolean {
  return Object.entries(a).every(([key, value]) => Object.is(value, Reflect.get(b, key)))
}

function stateOn(history: LinkHistory, day: Day): LinkState {
  return history.stateOf(segmentAt(history, day))
}

function differenceOn(
  { link }: SceneLane,
  { index }: Scene,
  before: LinkState,
  after: LinkState,
): LinkDifference | null {
  const from = index.places.get(link.from)
  const to = index.places.get(link.to)
  if (!from || !to || !(isDescribed(before.level) || isDescribed(after.level))) return null
  return { ...differenceOf(before, after), link, from, to }
}

function countKinds(rows: readonly LinkDifference[]): Record<DifferenceKind, number> {
  const counts = { gained: 0, lost: 0, stronger: 0, weaker: 0, 'not-comparable': 0, unchanged: 0 }
  for (const { kind } of rows) counts[kind] += 1
  return counts
}

/**
 * Makes the function that holds a scene against its other side. It keeps that side and each row,
 * so that a step of the slider compares only the links that changed.
 * @param build derives the other side; a builder of its own, or its memory would be of no use
 */
export function createComparer(
  build: (view: ViewState) => Scene,
): (scene: Scene) => Comparison | null {
  let other: Scene | null = null
  const known = new Map<string, LinkDifference>()
  const compareLane = (lane: SceneLane, scene: Scene, before: LinkState): LinkDifference | null => {
    const after = stateOn(lane.history, scene.day)
    const last = known.get(lane.link.id)
    if (last?.before === before && last.after === after) return last
    const row = differenceOn(lane, scene, before, after)
    if (row) known.set(lane.link.id, row)
    return row
  }
  return (scene) => {
    const { compare } = scene.view
    const view = comparedView(scene.view)
    if (compare === null || !view) return null
    if (!other || !isSameView(other.view, view)) other = build(view)
    const side = other
    const rows = scene.lanes.flatMap((lane, i) => {
      const otherLane = side.lanes[i]
      return (otherLane && compareLane(lane, scene, stateOn(otherLane.history, side.day))) ?? []
    })
    const kinds = new Map(rows.map(({ link, kind }) => [link.id, kind]))
    return {
      with: compare,
      other: side,
      rows,
      counts: countKinds(rows),
      kindOf: (linkId) => kinds.get(linkId) ?? null,
    }
  }
}
