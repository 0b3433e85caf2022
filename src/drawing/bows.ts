import type { MercatorPoint } from './mercator'

/** One flow as its bow is assigned: its ends in the unwrapped Mercator square. */
export interface BowEnds {
  readonly id: string
  readonly from: MercatorPoint
  readonly to: MercatorPoint
  /** Smaller ones bow higher: the commodity's place in the order of commodities. */
  readonly rank: number
  /** Talks between two countries: nothing flows along it. */
  readonly isRelation?: boolean
}

/** Two flows run beside each other where their ends are this near, as a share of their length. */
const NEAR_SHARE = 0.35

/** Between neighbours of a bundle, and over all of it, as shares of the distance between ends. */
const GAP_SHARE = 0.085
const SPREAD_SHARE = 0.5

/** Where the middle of a bundle bows to: a little north, so that it reads as an arc. */
const LONG_BOW_SHARE = 0.09

/** A flow along a meridian would hide under its own arrowhead: it swings out to the side. */
const STEEP_BOW_SHARE = 0.32

/** How far above the flows beside it a relation bows: nearer than they are to each other. */
const RELATION_GAP_SHARE = 0.06

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

function longBows(count: number, lift: number): number[] {
  const spread = Math.min(GAP_SHARE * (count - 1), SPREAD_SHARE) * lift
  const gap = count > 1 ? spread / (count - 1) : 0
  return Array.from({ length: count }, (_, slot) => LONG_BOW_SHARE * lift + spread / 2 - gap * slot)
}

/** One swings to the free side; more part to both sides, none straight through the middle. */
function steepBows(count: number, side: 1 | -1): number[] {
  if (count === 1) return [STEEP_BOW_SHARE * side]
  const gap = (2 * STEEP_BOW_SHARE) / (count - 1)
  return Array.from({ length: count }, (_, slot) => STEEP_BOW_SHARE - gap * slot)
}

/** Flows that run beside each other, the highest bow first, each with its bow. */
export type Bundle = readonly { readonly ends: BowEnds; readonly bow: number }[]

function heightsOf(flows: readonly Chord[], middle: MercatorPoint, lift: number): number[] {
  const [first] = flows
  if (!first) return []
  return isSteep(first)
    ? steepBows(flows.length, freeSide(first, middle))
    : longBows(flows.length, lift)
}

/** Relations leave the fan of the flows: beside it, on the side where they are not in its way. */
function relationBow(
  relation: Chord,
  slot: number,
  flows: readonly number[],
  middle: MercatorPoint,
  lift: number,
): number {
  if (isSteep(relation)) return -STEEP_BOW_SHARE * freeSide(relation, middle)
  const first = flows.length > 0 ? Math.max(...flows) + RELATION_GAP_SHARE * lift : LONG_BOW_SHARE
  return first + slot * RELATION_GAP_SHARE * lift
}

function bowed(members: readonly Chord[], middle: MercatorPoint, lift: number): Bundle {
  const flows = members.filter(({ isRelation }) => !isRelation).sort(byHeight)
  const relations = members.filter(({ isRelation }) => isRelation).sort(byHeight)
  const heights = heightsOf(flows, middle, lift)
  const bows = flows.map((ends, slot) => ({ ends, bow: heights[slot] ?? 0 }))
  const beside = relations.map((ends, i) => ({
    ends,
    bow: relationBow(ends, i, heights, middle, lift),
  }))
  return [...bows, ...beside].sort((a, b) => b.bow - a.bow || (a.ends.id < b.ends.id ? -1 : 1))
}

/**
 * Which flows run beside each other, and how far each bows out, so that parallel and opposite flows
 * never lie on each other. A pure function of the ends: neither the order of the flows nor the day
 * matters.
 * @param lift higher than 1 where there is more height than width to draw in
 * @returns bows as shares of the distance between a flow's ends; positive ones to the left of the
 *   way from the western to the eastern end (north, mostly)
 */
export function bundleFlows(flows: readonly BowEnds[], lift = 1): Bundle[] {
  const chords = flows.map(chordOf).sort((a, b) => (a.id < b.id ? -1 : 1))
  const count = Math.max(chords.length, 1)
  const middle = {
    x: chords.reduce((sum, { west, east }) => sum + (west.x + east.x) / 2, 0) / count,
    y: chords.reduce((sum, { west, east }) => sum + (west.y + east.y) / 2, 0) / count,
  }
  return bundle(chords).map((members) => bowed(members, middle, lift))
}
