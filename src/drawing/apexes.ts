import type { ArcEnds, Bundle } from './arc-ends'
import { bundle, bundleByEnds, type Chord, chordOf, isSteep } from './bundles'
import { MANY_FLOWS } from './many-flows'
import type { MercatorPoint } from './mercator'
import { uncrossed } from './uncross'

/** Between the tops of neighbours of a bundle, and over all of it, as shares of its length. */
const GAP_SHARE = 0.1
const SPREAD_SHARE = 0.6

/** Where the middle of a bundle bows to: a little north, so that it reads as an arc. */
const LONG_APEX_SHARE = 0.09

/** A flow along a meridian would hide under its own arrowhead: it swings out to the side. */
const STEEP_APEX_SHARE = 0.32

/** A relation along a meridian is no flow to be told from others: it stays in the middle. */
const STEEP_RELATION_SHARE = 0.05

/** How far above the flows beside it a relation bows: nearer than they are to each other. */
const RELATION_GAP_SHARE = 0.06

/** Flows whose middles lie so near side by side run at one height, as shares of the world. */
const SIDE_BY_SIDE = 0.003
/** In a larger bundle no flow is followed with the eye. */
const FOLLOWED_MAX = 80
/** Lengths are told apart from this share on. */
const LENGTH_STEP = 1.08

const middleOf = ({ west, east }: Chord): MercatorPoint => ({
  x: (west.x + east.x) / 2,
  y: (west.y + east.y) / 2,
})

/** Across the way that a bundle takes to the east, to its left: north, mostly. */
function leftOf(members: readonly Chord[]): MercatorPoint {
  const dx = members.reduce((sum, { west, east }) => sum + east.x - west.x, 0)
  const dy = members.reduce((sum, { west, east }) => sum + east.y - west.y, 0)
  const length = Math.sqrt(dx * dx + dy * dy) || 1
  return { x: dy / length, y: -dx / length }
}

interface Row {
  readonly chord: Chord
  /** How far to the left of the way it runs. */
  readonly side: number
  /** Longer ones first, in steps. */
  readonly span: number
}

function isBefore(a: Row, b: Row): boolean {
  if (a.span !== b.span) return a.span > b.span
  if (a.chord.rank !== b.chord.rank) return a.chord.rank < b.chord.rank
  return a.chord.id < b.chord.id
}

/**
 * The order from left to right of the way: so that flows to neighbours do not cross. Of flows side by
 * side the longer arc spans the shorter one; then by commodity; then by id, so that ties stay put.
 */
function inOrder(members: readonly Chord[]): Chord[] {
  const left = leftOf(members)
  const [first] = members
  const outer = first && isSteep(first) ? -1 : 1
  const rows = members.map((chord): Row => {
    const { x, y } = middleOf(chord)
    const span = outer * Math.round(Math.log(chord.length) / Math.log(LENGTH_STEP))
    return { chord, side: x * left.x + y * left.y, span }
  })
  rows.sort((a, b) => b.side - a.side || (a.chord.id < b.chord.id ? -1 : 1))
  // Neighbours that lie side by side change places, as in a bubble sort; of hundreds none is followed.
  for (let end = Math.min(rows.length, FOLLOWED_MAX) - 1; end > 0; end -= 1) {
    for (let i = 0; i < end; i += 1) {
      const [a, b] = [rows[i], rows[i + 1]]
      if (!a || !b || a.side - b.side > SIDE_BY_SIDE || isBefore(a, b)) continue
      rows[i] = b
      rows[i + 1] = a
    }
  }
  return rows.map(({ chord }) => chord)
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
function steepApexes(count: number, side: 1 | -1): number[] {
  if (count === 1) return [STEEP_APEX_SHARE * side]
  const gap = (2 * STEEP_APEX_SHARE) / (count - 1)
  return Array.from({ length: count }, (_, slot) => STEEP_APEX_SHARE - gap * slot)
}

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

/** Tops one above the other at equal distances, wherever the ends lie: so no two flows meet. */
function arcLongFlows(members: readonly Chord[], arcScale: number): Bundle {
  const count = members.length
  const length = members.reduce((sum, chord) => sum + chord.length, 0) / count
  const middleY = members.reduce((sum, chord) => sum + middleOf(chord).y, 0) / count
  const lanes = lanesOf(members)
  return members.map((ends, i) => {
    const height = (LONG_APEX_SHARE - (lanes[i] ?? 0)) * arcScale
    const across = ends.east.x - ends.west.x
    if (across === 0) return { ends, apex: height }
    // In two parts, or the height of a short bundle would be lost beside where it lies.
    return { ends, apex: (middleOf(ends).y - middleY) / across + (height * length) / across }
  })
}

/** Flows swing out, relations to the side where they are not in their way. */
function arcSteepFlows(members: readonly Chord[], middle: MercatorPoint): Bundle {
  const [first] = members
  if (!first) return []
  const flows = members.filter(({ isRelation }) => !isRelation)
  const relations = members.filter(({ isRelation }) => isRelation)
  const side = freeSide(first, middle)
  const heights = flows.length > 0 ? steepApexes(flows.length, side) : []
  return [
    ...flows.map((ends, i) => ({ ends, apex: heights[i] ?? 0 })),
    ...relations.map((ends, i) => ({ ends, apex: -side * STEEP_RELATION_SHARE * (i + 1) })),
  ].sort((a, b) => b.apex - a.apex || (a.ends.id < b.ends.id ? -1 : 1))
}

interface ArcOptions {
  readonly middle: MercatorPoint
  readonly arcScale: number
  /** Of hundreds of lines none is followed with the eye. */
  readonly isFollowed: boolean
}

/** A flow that runs alone, as most of thousands do. */
function arcLoneFlow(ends: Chord, { middle, arcScale }: ArcOptions): Bundle {
  if (isSteep(ends)) return arcSteepFlows([ends], middle)
  const height = LONG_APEX_SHARE * arcScale
  const across = ends.east.x - ends.west.x
  return [{ ends, apex: across === 0 ? height : (height * ends.length) / across }]
}

function arced(chords: readonly Chord[], options: ArcOptions): Bundle {
  const { middle, arcScale, isFollowed } = options
  const lone = chords[0]
  if (lone && chords.length === 1) return arcLoneFlow(lone, options)
  const members = inOrder(chords)
  const [first] = members
  const apex = (order: readonly Chord[]): Bundle =>
    first && isSteep(first) ? arcSteepFlows(order, middle) : arcLongFlows(order, arcScale)
  return apex(isFollowed ? uncrossed(members, apex) : members)
}

/**
 * Which flows run beside each other, and how far each bows out, so that parallel and opposite flows
 * never lie on each other. A pure function of the ends: neither the order of the flows nor the day
 * matters.
 * @param lift higher than 1 where there is more height than width to draw in
 * @returns bows as shares of the distance between a flow's ends; positive ones to the left of the
 *   way from the western to the eastern end (north, mostly)
 */
export function bundleFlows(flows: readonly ArcEnds[], arcScale = 1): Bundle[] {
  const chords = flows.map(chordOf)
  const isFollowed = chords.length < MANY_FLOWS
  if (isFollowed) chords.sort((a, b) => (a.id < b.id ? -1 : 1))
  const count = Math.max(chords.length, 1)
  const middle = {
    x: chords.reduce((sum, { west, east }) => sum + (west.x + east.x) / 2, 0) / count,
    y: chords.reduce((sum, { west, east }) => sum + (west.y + east.y) / 2, 0) / count,
  }
  const options = { middle, arcScale, isFollowed }
  const straight = chords.filter(({ isStraight }) => isStraight)
  const bent = chords.filter(({ isStraight }) => !isStraight)
  const bundles = isFollowed ? bundle(bent) : bundleByEnds(bent)
  return [
    ...straight.map((ends) => [{ ends, apex: 0 }]),
    ...bundles.map((members) => arced(members, options)),
  ]
}
