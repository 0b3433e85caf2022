import type { BowEnds } from './bow-point'
import { distance, type MercatorPoint } from './mercator'

/** Two flows run beside each other where their ends are this near, as a share of their length. */
const NEAR_SHARE = { long: 0.35, steep: 0.5 } as const

/** A sum may come out a hair beside what it is compared with; far less than any distance that counts. */
const ROUNDING = 1e-9

/** A flow from its western to its eastern end, however it flows. */
export interface Chord extends BowEnds {
  readonly west: MercatorPoint
  readonly east: MercatorPoint
  readonly length: number
}

function isWestOf(a: MercatorPoint, b: MercatorPoint): boolean {
  return a.x < b.x || (a.x === b.x && a.y >= b.y)
}

export function chordOf(ends: BowEnds): Chord {
  const [west, east] = isWestOf(ends.from, ends.to) ? [ends.from, ends.to] : [ends.to, ends.from]
  return { ...ends, west, east, length: distance(west, east) }
}

export function isSteep({ west, east }: Chord): boolean {
  return Math.abs(east.y - west.y) > Math.abs(east.x - west.x)
}

/** Whether two flows lie so near to each other that they have to bow apart. */
export function isBeside(a: Chord, b: Chord): boolean {
  const mayBeSwapped = isSteep(a) || isSteep(b)
  const reach = NEAR_SHARE[mayBeSwapped ? 'steep' : 'long'] * Math.min(a.length, b.length)
  // Most pairs of thousands end here, at the cost of a subtraction.
  if (Math.abs(a.west.x - b.west.x) > reach) return false
  if (distance(a.west, b.west) + distance(a.east, b.east) <= reach) return true
  // A chord near the meridian may have its ends swapped by a hair.
  return mayBeSwapped && distance(a.west, b.east) + distance(a.east, b.west) <= reach
}

/** The first of some ascending numbers that is not less than one. */
function firstFrom(ascending: Float64Array, least: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? least) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** Which places of a row are still free, so that those that are not are stepped over at once. */
function createRow(length: number) {
  const next = Int32Array.from({ length: length + 1 }, (_, i) => i)
  const freeFrom = (i: number): number => {
    let free = i
    while (next[free] !== free) free = next[free] ?? length
    for (let at = i; at !== free; ) {
      const after = next[at] ?? free
      next[at] = free
      at = after
    }
    return free
  }
  return {
    freeFrom,
    isFree: (i: number): boolean => next[i] === i,
    take: (i: number): void => {
      next[i] = i + 1
    },
  }
}

/** Chords that run beside each other, directly or through others between them. */
export function bundle(chords: readonly Chord[]): Chord[][] {
  const ordered = [...chords].sort((a, b) => a.west.x - b.west.x)
  const row = createRow(ordered.length)
  // In columns: most of a million pairs are told apart by a subtraction or two.
  const westX = Float64Array.from(ordered, ({ west }) => west.x)
  const westY = Float64Array.from(ordered, ({ west }) => west.y)
  const reaches = Float64Array.from(ordered, ({ length }) => NEAR_SHARE.steep * length)
  const eastY = Float64Array.from(ordered, ({ east }) => east.y)
  const takeBeside = (chord: Chord, members: Chord[]): void => {
    const reach = NEAR_SHARE.steep * chord.length
    const { x, y } = chord.west
    const start = firstFrom(westX, x - reach - ROUNDING)
    for (let i = row.freeFrom(start); i < ordered.length; i = row.freeFrom(i + 1)) {
      const aside = Math.abs((westX[i] ?? 0) - x)
      if (aside > reach && (westX[i] ?? 0) > x) break
      const most = Math.min(reach, reaches[i] ?? 0)
      const isNear =
        aside <= most &&
        (Math.abs((westY[i] ?? 0) - y) <= most || Math.abs((eastY[i] ?? 0) - y) <= most)
      const other = isNear ? ordered[i] : undefined
      if (!other || !isBeside(chord, other)) continue
      row.take(i)
      members.push(other)
    }
  }
  const bundles: Chord[][] = []
  const placeOf = new Map(ordered.map((chord, i) => [chord, i]))
  for (const first of chords.toReversed()) {
    const place = placeOf.get(first) ?? 0
    if (!row.isFree(place)) continue
    row.take(place)
    const members = [first]
    // Grows while it is walked along: each member brings those beside it.
    for (const member of members) takeBeside(member, members)
    bundles.push(members)
  }
  return bundles
}
