import type { LabelCandidate } from './label-candidate'
import type { LabelForm } from './label-form'
import type { LabelWays } from './label-ways'
import { type Land, spotsOnLand, standsOnLand } from './land'
import { leaderOf, leaderPart } from './leader'
import type { OrientedBox } from './oriented-box'
import type { ScreenPoint } from './screen-curve'

const AIR_PX = 3

/**
 * Around a place, best first: to its right and below as on most maps, left for the rest. Along its
 * dot a name may slide, by shares of its half: between dots, or at an edge, that is often all the
 * room there is.
 */
const SPOTS = [
  { key: 'e', dx: 1, dy: 0, slide: 0, cost: 0 },
  { key: 'w', dx: -1, dy: 0, slide: 0, cost: 4 },
  { key: 's', dx: 0, dy: 1, slide: 0, cost: 6 },
  { key: 'se', dx: 0.8, dy: 0.9, slide: 0, cost: 5 },
  { key: 'sw', dx: -0.8, dy: 0.9, slide: 0, cost: 7 },
  { key: 'ne', dx: 0.8, dy: -0.9, slide: 0, cost: 8 },
  { key: 'nw', dx: -0.8, dy: -0.9, slide: 0, cost: 10 },
  { key: 'n', dx: 0, dy: -1, slide: 0, cost: 12 },
  { key: 'ese', dx: 1, dy: 0, slide: 0.6, cost: 13 },
  { key: 'ene', dx: 1, dy: 0, slide: -0.6, cost: 13 },
  { key: 'wsw', dx: -1, dy: 0, slide: 0.6, cost: 14 },
  { key: 'wnw', dx: -1, dy: 0, slide: -0.6, cost: 14 },
  { key: 'sse', dx: 0, dy: 1, slide: 0.6, cost: 15 },
  { key: 'ssw', dx: 0, dy: 1, slide: -0.6, cost: 15 },
  { key: 'nne', dx: 0, dy: -1, slide: 0.6, cost: 16 },
  { key: 'nnw', dx: 0, dy: -1, slide: -0.6, cost: 16 },
] as const

interface Ring {
  readonly extraPx: number
  readonly cost: number
  readonly coverMax: number
  readonly hasLeader: boolean
}

/** Further out costs more, and less may be covered: a name belongs to its dot. */
const RINGS: readonly Ring[] = [
  { extraPx: 0, cost: 0, coverMax: Number.POSITIVE_INFINITY, hasLeader: false },
  { extraPx: 10, cost: 16, coverMax: 800, hasLeader: false },
  { extraPx: 24, cost: 40, coverMax: 700, hasLeader: false },
]

/** So far out a thin line leads back: for what has to be named and finds no room nearer. */
const LED_RINGS: readonly Ring[] = [26, 48, 80, 120].map((extraPx) => ({
  extraPx,
  cost: 260 + extraPx,
  coverMax: 700,
  hasLeader: true,
}))

/** A name over its country's land, away from the dot, is still read with it. */
const ON_LAND_COST = 10
const ON_LAND_COST_PER_PX = 0.08
/** Off its land, a name needs a line that leads to it: in another sea it is read as that of a third country. */
const OFF_LAND_COST = 900

function partsWithLeader(box: OrientedBox, at: ScreenPoint): OrientedBox[] {
  const leader = leaderOf(box, at)
  return leader ? [box, leaderPart(box, leader)] : [box]
}

function around(
  at: ScreenPoint,
  dotRadiusPx: number,
  form: LabelForm,
  ring: Ring,
): LabelCandidate[] {
  return SPOTS.map((spot): LabelCandidate => {
    const gapPx = dotRadiusPx + AIR_PX + ring.extraPx
    const aside = Math.sign(spot.dx) || spot.slide
    const below = Math.sign(spot.dy) || spot.slide
    const box: OrientedBox = {
      x: at.x + spot.dx * gapPx + aside * (form.widthPx / 2),
      y: at.y + spot.dy * gapPx + below * (form.heightPx / 2),
      halfWidth: form.widthPx / 2,
      halfHeight: form.heightPx / 2,
      angle: 0,
    }
    return {
      key: `${form.name}:${spot.key}:${ring.hasLeader ? 'led' : ''}${ring.extraPx}`,
      form: form.name,
      box,
      parts: ring.hasLeader ? partsWithLeader(box, at) : [box],
      bend: 0,
      cost: spot.cost + ring.cost + form.cost,
      coverMax: ring.coverMax,
      share: 0,
      anchor: at,
      hasLeader: ring.hasLeader,
    }
  })
}

function inRings(
  at: ScreenPoint,
  dotRadiusPx: number,
  forms: readonly LabelForm[],
  rings: readonly Ring[],
): LabelWays[] {
  return forms.flatMap((form) =>
    rings.map((ring) => ({
      leastCost: form.cost + ring.cost,
      make: () => around(at, dotRadiusPx, form, ring),
    })),
  )
}

/** All ways to set a place's name round its dot. */
export function waysRound(
  at: ScreenPoint,
  dotRadiusPx: number,
  forms: readonly LabelForm[],
): LabelWays[] {
  return inRings(at, dotRadiusPx, forms, RINGS)
}

/** Close to a dot, or to the middle of a short line: as near to it as names of longer lines are. */
export function waysClose(
  at: ScreenPoint,
  radiusPx: number,
  forms: readonly LabelForm[],
): LabelWays[] {
  return inRings(at, radiusPx, forms, RINGS.slice(0, 1))
}

/** Further off, with a thin line that leads to what is named. */
export function waysWithLeader(
  at: ScreenPoint,
  radiusPx: number,
  forms: readonly LabelForm[],
): LabelWays[] {
  return inRings(at, radiusPx, forms, LED_RINGS)
}

function overLand(at: ScreenPoint, form: LabelForm, land: Land): LabelCandidate[] {
  return spotsOnLand(land).map((spot, i): LabelCandidate => {
    const distancePx = Math.hypot(spot.x - at.x, spot.y - at.y)
    const [halfWidth, halfHeight] = [form.widthPx / 2, form.heightPx / 2]
    const box: OrientedBox = { ...spot, halfWidth, halfHeight, angle: 0 }
    return {
      key: `${form.name}:land:${i}`,
      form: form.name,
      box,
      parts: [box],
      bend: 0,
      cost: ON_LAND_COST + distancePx * ON_LAND_COST_PER_PX + form.cost,
      coverMax: Number.POSITIVE_INFINITY,
      share: 0,
      anchor: at,
      hasLeader: false,
    }
  })
}

/** All ways to set a country's name: in it, touching it, or beside it with a line that leads there. */
export function waysInCountry(
  at: ScreenPoint,
  dotRadiusPx: number,
  forms: readonly LabelForm[],
  land: Land | null,
): LabelWays[] {
  const near = waysRound(at, dotRadiusPx, forms)
  if (!land) return near
  return [
    ...near.map(({ leastCost, make }) => ({
      leastCost,
      make: () => make().filter(({ box }) => standsOnLand(box, land)),
    })),
    ...forms.map((form) => ({
      leastCost: ON_LAND_COST + form.cost,
      make: () => overLand(at, form, land),
    })),
    ...near.map(({ leastCost, make }) => ({
      leastCost: leastCost + OFF_LAND_COST,
      make: () => {
        const off = make().filter(({ box }) => !standsOnLand(box, land))
        return off.map((candidate) => ({
          ...candidate,
          parts: partsWithLeader(candidate.box, at),
          hasLeader: true,
          cost: candidate.cost + OFF_LAND_COST,
        }))
      },
    })),
    ...waysWithLeader(at, dotRadiusPx, forms),
  ]
}
