import { isOnLand } from '../land'
import { lineMarks } from '../line-marks'
import { boxesOverlap, distanceTo, grown, isInside, type OrientedBox } from '../oriented-box'
import type { ScreenPoint } from '../screen-curve'
import type { DrawnMap, DrawnName, Fault } from './drawn-map'
import type { Walked } from './flow-faults'
import { distanceToBox, lengthUnder } from './flow-way'

/** A label further from its line than this is looked for. */
const FAR_PX = 8
const FAR_MAX = 5
/** Of a line under a name, so much is one blemish; its own line is only less readable. */
const COVERED_PX = { other: 20, own: 50 } as const
const COVERED_MAX = 4
/** Two flows' labels nearer than this stand in one gap. */
const GAP_PX = 4
const NEARER_BY_PX = 0.5
/** A country's name may stand so far off its coast. */
const OFF_COAST_PX = 4
const OUTSIDE_PX = 20
const OUTSIDE_MAX = 4

const WEIGHT = {
  mark: 2,
  nearer: 4,
  interleaved: 2,
  cut: 6,
  outside: 2,
  lone: 2,
  unnamed: 1.5,
  frontUnnamed: 8,
  frontWordless: 5,
} as const

const nameOf = ({ spec }: DrawnName) => spec.key

function onLines(name: DrawnName, walked: readonly Walked[]): Fault[] {
  const { parts } = name.at
  return walked.flatMap(({ flow, way }): Fault[] => {
    const isOwn = name.spec.target.kind === 'link' && name.spec.target.id === flow.curve.id
    const px = parts.reduce((sum, part) => sum + lengthUnder(part, way), 0)
    if (px < 1) return []
    const weight = Math.min(px / COVERED_PX[isOwn ? 'own' : 'other'], COVERED_MAX)
    return [{ kind: 'label on line', about: `${nameOf(name)} on ${flow.curve.id}`, weight }]
  })
}

function onMarks(name: DrawnName, walked: readonly Walked[]): Fault[] {
  return walked.flatMap(({ flow }) =>
    lineMarks(flow.curve)
      .filter((mark) => name.at.parts.some((part) => boxesOverlap(part, mark)))
      .map((): Fault => {
        const about = `${nameOf(name)} on ${flow.curve.id}`
        return { kind: 'label on mark', about, weight: WEIGHT.mark }
      }),
  )
}

function distanceToWords({ at }: DrawnName, { way }: Walked, withinPx?: number): number {
  return Math.min(...at.parts.map((part) => distanceToBox(part, way, withinPx)))
}

/** Whether a flow's label is read with its own line. */
function ofLine(name: DrawnName, walked: readonly Walked[]): Fault[] {
  const { target } = name.spec
  if (target.kind !== 'link' || name.hasLeader || name.spec.atPlace !== undefined) return []
  const own = walked.find(({ flow }) => flow.curve.id === target.id)
  if (!own) return []
  const about = nameOf(name)
  const ownPx = distanceToWords(name, own)
  const faults: Fault[] = []
  if (ownPx > FAR_PX) {
    const weight = 1 + Math.min((ownPx - FAR_PX) / FAR_PX, FAR_MAX)
    faults.push({ kind: 'label far', about, weight })
  }
  const nearer = walked.find(
    (other) =>
      other !== own &&
      (other.flow.trunk === null || other.flow.trunk !== own.flow.trunk) &&
      distanceToWords(name, other, ownPx) < ownPx - NEARER_BY_PX,
  )
  if (nearer) {
    const which = `${about} to ${nearer.flow.curve.id}`
    faults.push({ kind: 'label nearer to another', about: which, weight: WEIGHT.nearer })
  }
  return faults
}

function areNear(a: DrawnName, b: DrawnName, airPx: number): boolean {
  return a.at.parts.some((part) =>
    b.at.parts.some((other) => boxesOverlap(grown(part, airPx), other)),
  )
}

function together(names: readonly DrawnName[]): Fault[] {
  return names.flatMap((a, i) =>
    names.slice(i + 1).flatMap((b): Fault[] => {
      const about = `${nameOf(a)} and ${nameOf(b)}`
      if (areNear(a, b, 0)) {
        return [{ kind: 'label cut', about, weight: WEIGHT.cut }]
      }
      const areFlows = a.spec.target.kind === 'link' && b.spec.target.kind === 'link'
      if (!areFlows || !areNear(a, b, GAP_PX)) return []
      return [{ kind: 'labels interleaved', about, weight: WEIGHT.interleaved }]
    }),
  )
}

/** How far a country's land is from its name; 0 where it touches. */
function offLandPx(box: OrientedBox, land: readonly (readonly ScreenPoint[])[]): number {
  if (land.some((outline) => isOnLand(box, outline))) return 0
  return Math.min(...land.flatMap((polygon) => polygon.map((point) => distanceTo(box, point))))
}

function offLand(name: DrawnName, map: DrawnMap): Fault[] {
  const land = map.countries.get(name.spec.key)
  if (!land || land.length === 0 || name.hasLeader) return []
  const px = offLandPx(name.at.box, land)
  if (px <= OFF_COAST_PX) return []
  const weight = WEIGHT.outside + Math.min(px / OUTSIDE_PX, OUTSIDE_MAX)
  return [{ kind: 'country name outside', about: nameOf(name), weight }]
}

function lonely(name: DrawnName, map: DrawnMap): Fault[] {
  const { target, rank } = name.spec
  if (target.kind !== 'place' || rank !== 'major' || map.chainPlaces.has(target.id)) return []
  const hasFlow = map.flows.some(({ from, to }) => from === target.id || to === target.id)
  return hasFlow ? [] : [{ kind: 'lone place', about: nameOf(name), weight: WEIGHT.lone }]
}

function unsaid(map: DrawnMap): Fault[] {
  const set = new Map(
    map.names.flatMap((name) =>
      name.spec.target.kind === 'link' ? [[name.spec.target.id, name] as const] : [],
    ),
  )
  return map.flows.flatMap(({ curve: { id } }): Fault[] => {
    const name = set.get(id)
    const isInFront = map.inFront.has(id)
    if (!name && isInFront) {
      return [{ kind: 'in front unnamed', about: id, weight: WEIGHT.frontUnnamed }]
    }
    if (!name) {
      const isMissed = map.named.has(id)
      return isMissed ? [{ kind: 'flow unnamed', about: id, weight: WEIGHT.unnamed }] : []
    }
    const isWordless = name.at.form === 'short' && name.spec.detail !== ''
    if (!isInFront || !isWordless) return []
    return [{ kind: 'in front wordless', about: id, weight: WEIGHT.frontWordless }]
  })
}

/** What is wrong with the names. */
export function nameFaults(walked: readonly Walked[], map: DrawnMap): Fault[] {
  const each = map.names.flatMap((name) => {
    const { box } = name.at
    const isWhole = isInside(box, map.area) && !map.plates.some((plate) => boxesOverlap(plate, box))
    const cut: Fault[] = isWhole
      ? []
      : [{ kind: 'label cut', about: nameOf(name), weight: WEIGHT.cut }]
    return [
      ...cut,
      ...onLines(name, walked),
      ...onMarks(name, walked),
      ...ofLine(name, walked),
      ...offLand(name, map),
      ...lonely(name, map),
    ]
  })
  return [...each, ...together(map.names), ...unsaid(map)]
}
