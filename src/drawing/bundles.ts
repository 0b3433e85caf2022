import type { ArcEnds } from './arc-ends'
import { distance, isSamePoint, type MercatorPoint } from './mercator'

/** Two flows run beside each other where their ends are this near, as a share of their length. */
const NEAR_SHARE = { long: 0.35, steep: 0.5 } as const

/** A flow from its western to its eastern end, however it flows. */
export interface Chord extends ArcEnds {
  readonly west: MercatorPoint
  readonly east: MercatorPoint
  readonly length: number
}

function isWestOf(a: MercatorPoint, b: MercatorPoint): boolean {
  return a.x < b.x || (a.x === b.x && a.y >= b.y)
}

export function chordOf(ends: ArcEnds): Chord {
  const [west, east] = isWestOf(ends.from, ends.to) ? [ends.from, ends.to] : [ends.to, ends.from]
  const { id, from, to, rank, isRelation = false, isStraight = false, scope } = ends
  return {
    id,
    from,
    to,
    rank,
    isRelation,
    isStraight,
    scope,
    west,
    east,
    length: distance(west, east),
  }
}

export function isSteep({ west, east }: Chord): boolean {
  return Math.abs(east.y - west.y) > Math.abs(east.x - west.x)
}

/** Whether two flows lie so near to each other that they have to bow apart. */
export function isBeside(a: Chord, b: Chord): boolean {
  const mayBeSwapped = isSteep(a) || isSteep(b)
  const reach = NEAR_SHARE[mayBeSwapped ? 'steep' : 'long'] * Math.min(a.length, b.length)
  if (distance(a.west, b.west) + distance(a.east, b.east) <= reach) return true
  // A chord near the meridian may have its ends swapped by a hair.
  return mayBeSwapped && distance(a.west, b.east) + distance(a.east, b.west) <= reach
}

/** Chords that run beside each other, directly or through others between them. */
export function bundle(chords: readonly Chord[]): Chord[][] {
  const apart = [...chords]
  const bundles: Chord[][] = []
  for (let first = apart.pop(); first; first = apart.pop()) {
    const members = [first]
    // Grows while it is walked along: each member brings those beside it.
    for (const member of members) {
      const beside = new Set(apart.filter((other) => isBeside(member, other)))
      if (beside.size === 0) continue
      members.push(...beside)
      apart.splice(0, apart.length, ...apart.filter((other) => !beside.has(other)))
    }
    bundles.push(members)
  }
  return bundles
}

/** Chords between the same two places: as near as thousands are looked at. */
export function bundleByEnds(chords: readonly Chord[]): Chord[][] {
  const bundles: Chord[][] = []
  // A number of all four is found faster than a text; the few that share one by chance are told apart.
  const byNumber = new Map<number, Chord[][]>()
  for (const chord of chords) {
    const { west, east } = chord
    const number = west.x + 3 * west.y + 5 * east.x + 7 * east.y
    const sharing = byNumber.get(number)
    const known = sharing?.find((members) => {
      const first = members[0]
      return first && isSamePoint(first.west, west) && isSamePoint(first.east, east)
    })
    if (known) {
      known.push(chord)
      continue
    }
    const fresh = [chord]
    bundles.push(fresh)
    if (sharing) sharing.push(fresh)
    else byNumber.set(number, [fresh])
  }
  return bundles
}
