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
  /** So short that a bow would only blur where it leads. */
  readonly isStraight?: boolean
}

/** Two flows run beside each other where their ends are this near, as a share of their length. */
const NEAR_SHARE = 0.35

/** Between the tops of neighbours of a bundle, and over all of it, as shares of its length. */
const GAP_SHARE = 0.1
const SPREAD_SHARE = 0.6

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

/** One swings to the free side; more part to both sides, none straight through the middle. */
function steepBows(count: number, side: 1 | -1): number[] {
  if (count === 1) return [STEEP_BOW_SHARE * side]
  const gap = (2 * STEEP_BOW_SHARE) / (count - 1)
  return Array.from({ length: count }, (_, slot) => STEEP_BOW_SHARE - gap * slot)
}

/** Flows that run beside each other, from left to right of their way to the east, each with its bow. */
export type Bundle = readonly { readonly ends: BowEnds; readonly bow: number }[]

/** Where along the bundle each of its flows runs, the highest first, as shares of its length. */
function lanesOf(members: readonly Chord[]): number[] {
  const lanes: number[] = []
  members.forEach((_, i) => {
    const before = members[i - 1]
    // A relation keeps close to what it stands above: it is no flow among flows.
    const gap = before?.isRelation ? RELATION_GAP_SHARE : GAP_SHARE
    lanes.push(before ? (lanes[i - 1] ?? 0) + gap : 0)
  })
  const whole = lanes.at(-1) ?? 0
  const fit = Math.min(1, SPREAD_SHARE / Math.max(whole, 1e-9))
  return lanes.map((lane) => (lane - whole / 2) * fit)
}

const middleOf = ({ west, east }: Chord): MercatorPoint => ({
  x: (west.x + east.x) / 2,
  y: (west.y + east.y) / 2,
})

/** Tops one above the other at equal distances, wherever the ends lie: so no two flows meet. */
function bowLong(members: readonly Chord[], lift: number): Bundle {
  const count = members.length
  const length = members.reduce((sum, chord) => sum + chord.length, 0) / count
  const middleY = members.reduce((sum, chord) => sum + middleOf(chord).y, 0) / count
  const lanes = lanesOf(members)
  return members.map((ends, i) => {
    const topY = middleY - (LONG_BOW_SHARE - (lanes[i] ?? 0)) * length * lift
    return { ends, bow: (middleOf(ends).y - topY) / Math.max(ends.east.x - ends.west.x, 1e-9) }
  })
}

/** Flows swing out, relations to the side where they are not in their way. */
function bowSteep(members: readonly Chord[], middle: MercatorPoint): Bundle {
  const [first] = members
  if (!first) return []
  const flows = members.filter(({ isRelation }) => !isRelation)
  const relations = members.filter(({ isRelation }) => isRelation)
  const side = freeSide(first, middle)
  const heights = flows.length > 0 ? steepBows(flows.length, side) : []
  const talks = steepBows(relations.length, flows.length > 0 ? (-side as 1 | -1) : side)
  return [
    ...flows.map((ends, i) => ({ ends, bow: heights[i] ?? 0 })),
    ...relations.map((ends, i) => ({ ends, bow: talks[i] ?? 0 })),
  ].sort((a, b) => b.bow - a.bow || (a.ends.id < b.ends.id ? -1 : 1))
}

function bowed(chords: readonly Chord[], middle: MercatorPoint, lift: number): Bundle {
  const members = [...chords].sort(byHeight)
  const [first] = members
  return first && isSteep(first) ? bowSteep(members, middle) : bowLong(members, lift)
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
  const straight = chords.filter(({ isStraight }) => isStraight)
  return [
    ...straight.map((ends) => [{ ends, bow: 0 }]),
    ...bundle(chords.filter(({ isStraight }) => !isStraight)).map((members) =>
      bowed(members, middle, lift),
    ),
  ]
}
