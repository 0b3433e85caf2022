import type { FlowStyle } from '@/drawing/flow-style'
import { MARKERS_AT, type PressureMarkerKind } from '@/drawing/pressure-markers'
import { TRANSITION_S } from './transition'

/** Floats per vertex: four vectors of four. */
export const MARKER_FLOATS = 16

/** A square on each side of the line. */
export const VERTICES_PER_MARKER = 8

/** Which corner of the square, and on which side of the line. */
const CORNERS = [-1, 1].flatMap((side) => [
  [-1, -1, side, 0],
  [1, -1, side, 0],
  [-1, 1, side, 0],
  [1, 1, side, 0],
])

const KINDS = [
  { kind: 'press', side: 'down', code: 0 },
  { kind: 'release', side: 'up', code: 1 },
] as const satisfies readonly {
  kind: PressureMarkerKind
  side: keyof FlowStyle['measures']
  code: number
}[]

/** A number of measures on its way from one value to another. */
interface Counting {
  readonly from: number
  readonly to: number
  readonly startS: number
}

const STILL: Counting = { from: 0, to: 0, startS: -TRANSITION_S }

function valueAt({ from, to, startS }: Counting, nowS: number): number {
  const t = Math.min(Math.max((nowS - startS) / TRANSITION_S, 0), 1)
  return from + (to - from) * t * t * (3 - 2 * t)
}

/** What the graphics card knows of the pressure markers; only the one whose number changes moves. */
export interface PressureMarkerTable {
  readonly rows: () => Float32Array<ArrayBuffer>
  /** @param durationS 0 jumps. @returns whether anything differs from what was there */
  readonly apply: (
    styles: ReadonlyMap<string, FlowStyle>,
    nowS: number,
    durationS: number,
  ) => boolean
  /** When the last one has closed. */
  readonly settledAtS: () => number
}

/** How many measures a line shows: none where it has ended, or is drawn only for what it was. */
function shownCount(style: FlowStyle | undefined, side: 'down' | 'up'): number {
  return style && style.quality !== 'none' && style.widthPx > 0 ? style.measures[side] : 0
}

/**
 * @param lengths of the curves, in the drawing order of the flow table
 * @param places of the pressure markers along them, where that is not the middle
 */
export function createPressureMarkerTable(
  lengths: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, number> = new Map(),
): PressureMarkerTable {
  const counts = new Map<string, Counting>()
  let rows = new Float32Array(0)
  let settledAt = 0

  const count = (id: string, side: 'down' | 'up', to: number, nowS: number, durationS: number) => {
    const key = `${side} ${id}`
    const known = counts.get(key) ?? STILL
    if (known.to === to) return known
    const startS = durationS > 0 ? nowS : nowS - TRANSITION_S
    const next: Counting = { from: valueAt(known, nowS), to, startS }
    counts.set(key, next)
    settledAt = Math.max(settledAt, startS + TRANSITION_S)
    return next
  }

  return {
    rows: () => rows,
    settledAtS: () => settledAt,
    apply: (styles, nowS, durationS) => {
      const next: number[] = []
      let curve = 0
      for (const [id, length] of lengths) {
        const style = styles.get(id)
        const counting = KINDS.map(({ side }) =>
          count(id, side, shownCount(style, side), nowS, durationS),
        )
        const pressing = counting[0]?.to ?? 0
        KINDS.forEach(({ code }, i) => {
          const { from, to, startS } = counting[i] ?? STILL
          const isGone = to === 0 && valueAt({ from, to, startS }, nowS) === 0
          if (!style || isGone) return
          const pressureMarker = [curve, code, from, to, style.widthPx, style.alpha, length, startS]
          const beside = [pressing, style.pressureMarkersAt ?? places.get(id) ?? MARKERS_AT, 0, 0]
          for (const corner of CORNERS) next.push(...pressureMarker, ...corner, ...beside)
        })
        curve += 1
      }
      const isSame =
        next.length === rows.length && next.every((value, i) => Math.fround(value) === rows[i])
      if (!isSame) rows = new Float32Array(next)
      return !isSame
    },
  }
}
