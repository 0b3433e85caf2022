import type { MercatorPoint } from './mercator'

/** One flow as its bow is assigned: its ends in the unwrapped Mercator square. */
export interface BowEnds {
  readonly id: string
  readonly from: MercatorPoint
  readonly to: MercatorPoint
  /** Smaller ones bow higher: the commodity's place in the order of commodities. */
  readonly rank: number
}

/** Two flows run beside each other where their ends are this near, as a share of their length. */
const NEAR_SHARE = 0.35

/** Between neighbours of a bundle, and over all of it, as shares of the distance between ends. */
const GAP_SHARE = 0.13
const SPREAD_SHARE = 0.67

/** Where the middle of a bundle bows to: a little north, so that it reads as an arc. */
const LONG_BOW_SHARE = 0.2

/** A flow along a meridian would hide under its own arrowhead: it swings out to the side. */
const STEEP_BOW_SHARE = 0.32

interface Chord extends BowEnds {
  readonly west: MercatorPoint
  readonly east: MercatorPoint
  readonly length: number
}

function distance(a: MercatorPoint, b: MercatorPoint): number {
  const [dx, dy] = [a.x - b.x, a.y - b.y]
  return Math.sqrt(dx * dx + dy * dy) // `hypot` is many times slower
}

function isWestOf(a: MercatorPoint, b: MercatorPoint): boolean {
  return a.x < b.x || (a.x === b.x && a.y >= b.y)
}

function chordOf(ends: BowEnds): Chord {
  const [west, east] = isWestOf(ends.from, ends.to) ? [ends.from, ends.to] : [ends.to, ends.from]
  return { ...ends, west, east, length: distance(west, east) }
}

function isSteep({ west, east }: Chord): boolean {
  return Math.abs(east.y - west.y) > Math.abs(east.x - west.x)
}

function isBeside(a: Chord, b: Chord): boolean {
  const reach = NEAR_SHARE * Math.min(a.length, b.length)
  // Most pairs of thousands end here, at the cost of a subtraction.
  if (Math.abs(a.west.x - b.west.x) > reach) return false
  if (distance(a.west, b.west) + distance(a.east, b.east) <= reach) return true
  // A chord near the meridian may have its ends swapped by a hair.
  const mayBeSwapped = isSteep(a) || isSteep(b)
  return mayBeSwapped && distance(a.west, b.east) + distance(a.east, b.west) <= reach
}

/** Takes out of `apart` all that run beside one chord. */
function takeBeside(chord: Chord, apart: Chord[]): Chord[] {
  const taken: Chord[] = []
  let kept = 0
  for (const other of apart) {
    if (isBeside(chord, other)) taken.push(other)
    else {
      apart[kept] = other
      kept += 1
    }
  }
  apart.length = kept
  return taken
}

/** Chords that run beside each other, directly or through others between them. */
function bundle(chords: readonly Chord[]): Chord[][] {
  const apart = [...chords]
  const bundles: Chord[][] = []
  for (let first = apart.pop(); first; first = apart.pop()) {
    const members = [first]
    // Grows while it is walked along: each member brings those beside it.
    for (const member of members) for (const other of takeBeside(member, apart)) members.push(other)
    bundles.push(members)
  }
  return bundles
}

/**
 * Higher bow first: the northern one, so that flows to neighbours do not cross; then by
 * commodity; then by id, so that ties stay put.
 */
function byHeight(a: Chord, b: Chord): number {
  const northernFirst = a.west.y + a.east.y - (b.west.y + b.east.y)
  return northernFirst || a.rank - b.rank || (a.id < b.id ? -1 : 1)
}

/** +1 when the left of the way from west to east faces away from the other flows, −1 if not. */
function freeSide(chord: Chord, middle: MercatorPoint): 1 | -1 {
  const { west, east } = chord
  const towards =
    (east.x - west.x) * (middle.y - (west.y + east.y) / 2) -
    (east.y - west.y) * (middle.x - (west.x + east.x) / 2)
  // y grows downwards, so a positive product lies to the right of the way.
  return towards >= 0 ? 1 : -1
}

function longBows(count: number): number[] {
  const spread = Math.min(GAP_SHARE * (count - 1), SPREAD_SHARE)
  const gap = count > 1 ? spread / (count - 1) : 0
  return Array.from({ length: count }, (_, slot) => LONG_BOW_SHARE + spread / 2 - gap * slot)
}

/** One swings to the free side; more part to both sides, none straight through the middle. */
function steepBows(count: number, side: 1 | -1): number[] {
  if (count === 1) return [STEEP_BOW_SHARE * side]
  const gap = (2 * STEEP_BOW_SHARE) / (count - 1)
  return Array.from({ length: count }, (_, slot) => STEEP_BOW_SHARE - gap * slot)
}

/**
 * How far each flow bows out, so that parallel and opposite flows never lie on each other.
 * A pure function of the ends: neither the order of the flows nor the day matters.
 * @returns by id, the height of the bow as a share of the distance between its ends; positive
 *   bows to the left of the way from the western to the eastern end (north, mostly)
 */
export function assignBows(flows: readonly BowEnds[]): Map<string, number> {
  const chords = flows.map(chordOf).sort((a, b) => (a.id < b.id ? -1 : 1))
  const count = Math.max(chords.length, 1)
  const middle = {
    x: chords.reduce((sum, { west, east }) => sum + (west.x + east.x) / 2, 0) / count,
    y: chords.reduce((sum, { west, east }) => sum + (west.y + east.y) / 2, 0) / count,
  }
  const bows = new Map<string, number>()
  for (const members of bundle(chords)) {
    members.sort(byHeight)
    const first = members[0]
    if (!first) continue
    const heights = isSteep(first)
      ? steepBows(members.length, freeSide(first, middle))
      : longBows(members.length)
    members.forEach((chord, slot) => {
      bows.set(chord.id, heights[slot] ?? 0)
    })
  }
  return bows
}
