import type { OwnLine } from './cover-cost'
import { DOT_AIR_PX, DOT_RADIUS_PX, type Dots, isOffOthers, isReadRight } from './dots'
import { formsOf, isNeeded, waysOfFlow } from './flow-ways'
import type { LabelCandidate } from './label-candidate'
import { waysAlong } from './label-candidates'
import type { LabelForm } from './label-form'
import { type LabelSpec, NAMED_FIRST } from './label-specs'
import { changed } from './label-ways'

import { type CountryLands, isNamedBy, standsOnLand } from './land'
import type { LabelScreen, MeasuredLabel } from './measured-label'
import { distanceTo, isPointInside, type Rect } from './oriented-box'
import { waysClose, waysInCountry, waysRound, waysWithLeader } from './place-candidates'
import type { LabelRequest } from './place-labels'
import type { ScreenCurve, ScreenPoint } from './screen-curve'

/** The name of a country that the chain is about is worth crossing a line for; all others rather wait for more room. */
const COST_MAX = {
  place: 6000,
  beyond: 880,
  main: 900,
  link: 480,
  group: 200,
  minor: 220,
  inset: 900,
} as const

function costMaxOf(label: MeasuredLabel): number {
  const { spec } = label
  const { rank, target } = spec
  if (isNeeded(label)) return Number.POSITIVE_INFINITY
  if (spec.isInset) return COST_MAX.inset
  if (spec.isMain) return COST_MAX.main
  if (spec.isBeyond) return COST_MAX.beyond
  return rank === 'major' ? COST_MAX[target.kind] : COST_MAX.minor
}

/** A label that may be set, and the line or the dot that it names. */
interface Spotted {
  readonly label: MeasuredLabel
  readonly spot: ScreenCurve | ScreenPoint
}

function spotted(label: MeasuredLabel, screen: LabelScreen, area: Rect): Spotted | null {
  const { spec } = label
  if (spec.shown === 'asked' && !label.isAskedFor) return null
  if (spec.target.kind === 'link' && spec.atPlace === undefined) {
    const curve = screen.curves.get(spec.target.id)
    return curve ? { label, spot: curve } : null
  }
  const at = screen.points.get(spec.key)
  // A name without its dot would name something else.
  if (!at || !isPointInside(at, area)) return null
  if (screen.plates?.some((plate) => distanceTo(plate, at) === 0)) return null
  return { label, spot: at }
}

/** From so many names on each that is not needed is the name alone, close to what it names, or left out. */
const CROWD = 100

/** What a country's name may cover where there is any other room for it: no arrowhead, and little of a line. */
const COUNTRY_COVER_MAX = 700

/** On the land of another country that is named: dearer than a line across the name. */
const OTHERS_LAND_COST = 900

/** A country is named before its lines are left uncovered; first it looks for room beside them. */
function waysOfCountry(
  at: ScreenPoint,
  radiusPx: number,
  forms: readonly LabelForm[],
  lands: CountryLands,
): Pick<LabelRequest, 'ways' | 'lastWays'> {
  const all = changed(waysInCountry(at, radiusPx, forms, lands.own), (candidate) =>
    !candidate.hasLeader && lands.others.some((land) => isNamedBy(candidate.box, land))
      ? { ...candidate, cost: candidate.cost + OTHERS_LAND_COST }
      : candidate,
  )
  const within = (mostCovered: number) =>
    changed(all, (candidate) => ({
      ...candidate,
      coverMax: candidate.hasLeader ? Number.POSITIVE_INFINITY : mostCovered,
    }))
  return { ways: within(COUNTRY_COVER_MAX), lastWays: within(Number.POSITIVE_INFINITY) }
}

type Asked = Pick<LabelRequest, 'ways' | 'lastWays' | 'mayStand'>

function waysOf(
  { label, spot }: Spotted,
  screen: LabelScreen,
  dots: Dots,
  isCrowd: boolean,
): Asked {
  const { spec } = label
  const isBrief = isCrowd && !isNeeded(label)
  const forms = isBrief ? label.forms.slice(-1) : formsOf(label)
  if ('points' in spot)
    return {
      ways: isBrief ? waysAlong(spot, forms) : waysOfFlow(label, spot, screen.isHall ?? false),
    }
  const at = spot
  const radiusPx = DOT_RADIUS_PX[spec.rank] + DOT_AIR_PX
  if (isBrief) {
    return {
      ways: waysClose(at, radiusPx, forms),
      mayStand: ({ box }) => isReadRight(spec, at, box, dots),
    }
  }
  if (spec.rank === 'minor') {
    const near = waysRound(at, radiusPx, forms)
    return {
      ways: spec.isInset ? [...near, ...waysWithLeader(at, radiusPx, forms)] : near,
      mayStand: ({ box }) => isReadRight(spec, at, box, dots),
    }
  }
  const lands = screen.landOf?.(spec) ?? { own: null, others: [] }
  const land = lands.own
  return {
    ...waysOfCountry(at, radiusPx, forms, lands),
    mayStand: ({ box, hasLeader }) => {
      const isThere = hasLeader || (land !== null && standsOnLand(box, land))
      return isThere ? isOffOthers(spec, box, dots) : isReadRight(spec, at, box, dots)
    },
  }
}

/** The line that a name is read with; a place's, also with the rank of a line, is read with its dot. */
function ownLineOf({ target, atPlace }: LabelSpec, { trunks }: LabelScreen): OwnLine | null {
  if (target.kind !== 'link' || atPlace !== undefined) return null
  return { id: target.id, trunk: trunks?.get(target.id) ?? null }
}

/** Names of countries that stay where they are, by key; null where they find room anew. */
export type Standing = ReadonlyMap<string, LabelCandidate> | null

/** Of a name that stays where it is, before any other finds its place. */
function standing({ spec }: MeasuredLabel, there: LabelCandidate): LabelRequest {
  const stays = { ...there, cost: 0, coverMax: Number.POSITIVE_INFINITY }
  return {
    id: spec.key,
    priority: NAMED_FIRST + spec.priority,
    ways: [{ leastCost: 0, make: () => [stays] }],
    lastKey: null,
    ownLine: null,
    costMax: Number.POSITIVE_INFINITY,
  }
}

/** What labels ask of the screen that they are to be set on; those that have no spot there ask nothing. */
export function requestsOf(
  labels: readonly MeasuredLabel[],
  screen: LabelScreen,
  area: Rect,
  dots: Dots,
  steady: Standing,
): LabelRequest[] {
  const all = labels.flatMap((label) => spotted(label, screen, area) ?? [])
  return all.flatMap((each): LabelRequest | never[] => {
    const { label } = each
    const { spec } = label
    if (steady && spec.target.kind === 'place' && spec.rank === 'major') {
      const there = steady.get(spec.key)
      if (there) return standing(label, there)
      if (!isNeeded(label)) return []
    }
    return {
      id: label.spec.key,
      priority: label.spec.priority,
      ...waysOf(each, screen, dots, all.length >= CROWD),
      lastKey: label.lastKey,
      ownLine: ownLineOf(label.spec, screen),
      costMax: costMaxOf(label),
    }
  })
}
