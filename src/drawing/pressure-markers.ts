import type { FlowStyle } from './flow-style'

/** `press`: measures said to restrict the flow close on it. `release`: measures said to have boosted it let go. */
export type PressureMarkerKind = 'press' | 'release'

/** A pair of wedges, one on each side of a line, as large as the number of measures it stands for. */
export interface PressureMarker {
  readonly kind: PressureMarkerKind
  /** How many measures; the number in the label. */
  readonly count: number
  /** Where its middle stands, as a share of the line's length. */
  readonly share: number
  /** Half of its base along the line, and how far it reaches away from it. */
  readonly halfPx: number
  readonly heightPx: number
}

/** At the reference size, in CSS pixels: multiplied by the scale of the screen. */
export const MARKER_PX = {
  /** Between the edge of the line and the point: the line itself is never narrowed. */
  gap: 3,
  baseLeast: 9,
  basePerMeasure: 0.9,
  heightLeast: 6,
  heightPerMeasure: 1,
  /** Between the pair that presses and the one that lets go. */
  apart: 7,
} as const

/** What lets go is drawn smaller, and hollow. */
export const RELEASE_SHARE = 0.75

/** The base of a pair is never longer than this share of its line, however many press. */
export const MARKER_PER_LENGTH = 0.3

/** Where pressure markers stand on a line that runs alone, as a share of its length. */
export const MARKERS_AT = 0.5

/** A shorter line carries no pressure markers: they would lie on its ends and on its neighbours. Its name has their number. */
export const MARKED_LENGTH_MIN_PX = 140

/** Half of the base and the height for a number of measures, at the reference size. */
function sizeOf(count: number, kind: PressureMarkerKind) {
  const share = kind === 'release' ? RELEASE_SHARE : 1
  return {
    halfPx: ((MARKER_PX.baseLeast + MARKER_PX.basePerMeasure * count) / 2) * share,
    heightPx: (MARKER_PX.heightLeast + MARKER_PX.heightPerMeasure * count) * share,
  }
}

/** How much smaller than they should be the pressure markers on a short line are. */
function fitOf(halfPx: number, lengthPx: number): number {
  return Math.min(1, (lengthPx * MARKER_PER_LENGTH) / (2 * halfPx))
}

/** What no line shows: one that has ended, or is drawn only for the sake of what it was. */
const hasNoMarkers = ({ quality, widthPx }: FlowStyle) => quality === 'none' || widthPx === 0

/**
 * The pressure markers on a line: the pair that presses at its middle, the one that lets go downstream of it.
 * The shader draws by the same rule. Measures with an unclear effect have none: the inspector names
 * them.
 * @param lengthPx of the whole curve, from place to place
 * @param scale of the screen; lengths in CSS pixels
 * @param at where the pair that presses stands, as a share of the length
 */
export function pressureMarkersOf(
  style: FlowStyle,
  lengthPx: number,
  scale: number,
  at: number = MARKERS_AT,
): PressureMarker[] {
  if (hasNoMarkers(style) || lengthPx < MARKED_LENGTH_MIN_PX * scale) return []
  const { down, up } = style.measures
  const pressureMarker = (
    kind: PressureMarkerKind,
    count: number,
    besidePx: number,
  ): PressureMarker => {
    const size = sizeOf(count, kind)
    const grown = scale * fitOf(size.halfPx * scale, lengthPx)
    const halfPx = size.halfPx * grown
    const aside = besidePx > 0 ? besidePx + MARKER_PX.apart * scale + halfPx : 0
    return { kind, count, share: at + aside / lengthPx, halfPx, heightPx: size.heightPx * grown }
  }
  const press = down > 0 ? pressureMarker('press', down, 0) : null
  const release = up > 0 ? pressureMarker('release', up, press?.halfPx ?? 0) : null
  return [press, release].filter((each) => each !== null)
}
