import type { LineQuality, Pattern } from '@/look/scales'

/** A part of a line that is inked, in pixels along it. */
export type Span = readonly [fromPx: number, toPx: number]

interface Dash {
  readonly periodPx: number
  readonly onPx: number
  /** Where the first dash begins. */
  readonly startPx: number
}

function dashes({ periodPx, onPx, startPx }: Dash, [fromPx, toPx]: Span): Span[] {
  const spans: Span[] = []
  const first = Math.floor((fromPx - startPx - onPx) / periodPx)
  for (let at = startPx + first * periodPx; at < toPx; at += periodPx) {
    const span: Span = [Math.max(at, fromPx), Math.min(at + onPx, toPx)]
    if (span[1] - span[0] > 0.05) spans.push(span)
  }
  return spans
}

/** Where both are inked. */
function overlap(some: readonly Span[], others: readonly Span[]): Span[] {
  return some.flatMap(([from, to]) =>
    others.flatMap(([otherFrom, otherTo]): Span[] => {
      const both: Span = [Math.max(from, otherFrom), Math.min(to, otherTo)]
      return both[1] - both[0] > 0.05 ? [both] : []
    }),
  )
}

/** Lines thinner than this carry their pattern as gaps, wider ones as an inlay. */
const WIDE_PX = 4.2

function isWide(widthPx: number, scale: number): boolean {
  return widthPx > WIDE_PX * scale
}

/** The gaps that a commodity's pattern leaves in a line; the same numbers as in the shader. */
function patternSpans(pattern: Pattern, widthPx: number, scale: number, whole: Span) {
  const from = whole[0]
  const dash = (period: number, on: number, start = 0) =>
    dashes({ periodPx: period * scale, onPx: on * scale, startPx: from + start * scale }, whole)
  if (pattern === 'chain') return [...dash(27, 16), ...dash(27, 2.6, 20.5)]
  if (isWide(widthPx, scale)) return [whole]
  if (pattern === 'dashes') return dash(15, 11)
  if (pattern === 'cuts') return dash(26, 22)
  return pattern === 'bars' ? dash(6, 3.2) : [whole]
}

/**
 * The inked parts of a line's body, by its commodity and by how well it is documented.
 * @param whole from where the line begins to its arrowhead
 */
export function bodySpans(
  line: { readonly pattern: Pattern; readonly quality: LineQuality; readonly widthPx: number },
  scale: number,
  whole: Span,
): Span[] {
  const patterned = patternSpans(line.pattern, line.widthPx, scale, whole)
  if (line.quality !== 'not-rated') return patterned
  return overlap(patterned, dashes({ periodPx: 20 * scale, onPx: 14 * scale, startPx: 0 }, whole))
}

/** The inlay in the colour of the sea that tells wide lines apart; null where there is none. */
export function inlayOf(pattern: Pattern, widthPx: number, scale: number, whole: Span) {
  if (!isWide(widthPx, scale)) return null
  if (pattern === 'dashes') {
    const startPx = whole[0] + 8 * scale
    const dash = { periodPx: 24 * scale, onPx: 13 * scale, startPx }
    return { spans: dashes(dash, whole), halfPx: Math.max(0.7 * scale, widthPx * 0.07) }
  }
  if (pattern === 'bars') {
    const dash = { periodPx: 8 * scale, onPx: 2.2 * scale, startPx: whole[0] }
    return { spans: dashes(dash, whole), halfPx: null }
  }
  if (pattern === 'cuts') {
    const cut = (at: number) => {
      const startPx = whole[0] + at * scale
      return dashes({ periodPx: 26 * scale, onPx: 2.2 * scale, startPx }, whole)
    }
    return { spans: [...cut(14), ...cut(19)], halfPx: null }
  }
  return null
}

/** Where the edge of a contested line is bitten off. */
export function bites(scale: number, whole: Span): Span[] {
  return dashes({ periodPx: 11 * scale, onPx: 5.5 * scale, startPx: 5.5 * scale }, whole)
}

/** The middles of the dots of a dotted line. */
export function dotsAlong(widthPx: number, scale: number, [fromPx, toPx]: Span) {
  const dotPx = Math.max(0.62 * widthPx, Math.min(widthPx, 2.6 * scale))
  const periodPx = dotPx * 1.5 + 4 * scale
  const at: number[] = []
  for (let along = fromPx + periodPx / 2; along + dotPx / 2 <= toPx + 0.5; along += periodPx) {
    at.push(along)
  }
  return { at, radiusPx: dotPx / 2 }
}
