import type { FlowStyle } from '@/drawing/flow-style'
import type { LineQuality, Pattern } from '@/look/scales'
import { TRANSITION_S } from './transition'

/** Floats per flow: four texels of four. */
export const FLOW_FLOATS = 16

const PATTERN_CODE: Record<Pattern, number> = {
  solid: 0,
  dashes: 1,
  dots: 2,
  chain: 3,
  bars: 4,
  cuts: 5,
}

export const QUALITY_CODE: Record<LineQuality, number> = {
  firm: 0,
  expert: 1,
  contested: 2,
  'not-rated': 3,
  none: 4,
}

/** Position in a row of what one vector holds; the vertex shader names them alike. */
export const FLOW_AT = {
  red: 0,
  green: 1,
  blue: 2,
  directed: 3,
  widthFrom: 4,
  widthTo: 5,
  alphaFrom: 6,
  alphaTo: 7,
  start: 8,
  pattern: 9,
  qualityFrom: 10,
  qualityTo: 11,
  length: 12,
  ghostWidth: 13,
  emphasis: 14,
} as const

const HIDDEN = { widthPx: 0, alpha: 0 } as const

/**
 * What the graphics card knows of each flow. A change is written as "from, to, since", so that
 * nothing is computed per frame: the shader blends by the clock.
 */
export interface FlowTable {
  readonly rows: Float32Array<ArrayBuffer>
  readonly count: number
  /**
   * Compares with what is there and writes what differs.
   * @param durationS 0 jumps
   * @returns the rows written, as `[first, last + 1]`, or null when nothing differs
   */
  apply: (
    styles: ReadonlyMap<string, FlowStyle>,
    nowS: number,
    durationS: number,
  ) => readonly [number, number] | null
  /** When the last transition ends. */
  readonly settledAtS: () => number
}

/** The same curve as in the shader: a flow grows as fast as it looks. */
function eased(share: number): number {
  const t = Math.min(Math.max(share, 0), 1)
  return t * t * (3 - 2 * t)
}

/** @param lengths of the curves, in drawing order */
export function createFlowTable(lengths: ReadonlyMap<string, number>): FlowTable {
  const ids = [...lengths.keys()]
  const rows = new Float32Array(ids.length * FLOW_FLOATS)
  const known: (FlowStyle | null)[] = ids.map(() => null)
  let settledAt = 0
  ids.forEach((id, i) => {
    rows[i * FLOW_FLOATS + FLOW_AT.length] = lengths.get(id) ?? 0
    rows[i * FLOW_FLOATS + FLOW_AT.start] = -1
  })

  const valueAt = (base: number, from: number, to: number, nowS: number): number => {
    const start = rows[base + FLOW_AT.start] ?? 0
    const a = rows[base + from] ?? 0
    const b = rows[base + to] ?? 0
    return a + (b - a) * eased((nowS - start) / TRANSITION_S)
  }

  const write = (i: number, style: FlowStyle | null, nowS: number, durationS: number): void => {
    const base = i * FLOW_FLOATS
    const before = known[i]
    const { widthPx, alpha } = style ?? HIDDEN
    // A flow that appears grows out of nothing where it is; a flow that goes keeps its looks.
    const width = valueAt(base, FLOW_AT.widthFrom, FLOW_AT.widthTo, nowS)
    rows[base + FLOW_AT.alphaFrom] = valueAt(base, FLOW_AT.alphaFrom, FLOW_AT.alphaTo, nowS)
    rows[base + FLOW_AT.widthFrom] = before ? width : widthPx
    rows[base + FLOW_AT.widthTo] = style ? widthPx : width
    rows[base + FLOW_AT.alphaTo] = alpha
    rows[base + FLOW_AT.start] = durationS > 0 ? nowS : nowS - TRANSITION_S
    settledAt = Math.max(settledAt, nowS + durationS)
    if (!style) return
    const [red, green, blue] = style.colour
    rows[base + FLOW_AT.red] = red
    rows[base + FLOW_AT.green] = green
    rows[base + FLOW_AT.blue] = blue
    rows[base + FLOW_AT.directed] = style.isDirected ? 1 : 0
    rows[base + FLOW_AT.pattern] = PATTERN_CODE[style.pattern]
    rows[base + FLOW_AT.qualityFrom] = QUALITY_CODE[before?.quality ?? style.quality]
    rows[base + FLOW_AT.qualityTo] = QUALITY_CODE[style.quality]
    rows[base + FLOW_AT.ghostWidth] = style.ghostWidthPx
    rows[base + FLOW_AT.emphasis] = style.emphasis
  }

  return {
    rows,
    count: ids.length,
    apply: (styles, nowS, durationS) => {
      let first = -1
      let last = -1
      ids.forEach((id, i) => {
        const style = styles.get(id) ?? null
        if (isSameLook(known[i] ?? null, style)) return
        write(i, style, nowS, durationS)
        known[i] = style
        if (first < 0) first = i
        last = i
      })
      return first < 0 ? null : [first, last + 1]
    },
    settledAtS: () => settledAt,
  }
}

/** Measures are drawn by the pressure markers, so they do not count here. */
function isSameLook(a: FlowStyle | null, b: FlowStyle | null): boolean {
  if (a === b) return true
  if (!a || !b) return false
  return (
    a.widthPx === b.widthPx &&
    a.alpha === b.alpha &&
    a.quality === b.quality &&
    a.pattern === b.pattern &&
    a.isDirected === b.isDirected &&
    a.ghostWidthPx === b.ghostWidthPx &&
    a.emphasis === b.emphasis &&
    a.colour.every((channel, k) => channel === b.colour[k])
  )
}
