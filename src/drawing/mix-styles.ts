import type { FlowStyle } from './flow-style'

const mix = (from: number, to: number, share: number) => from + (to - from) * share

/** What a line grows from that was not there before. */
function nothing(style: FlowStyle): FlowStyle {
  return { ...style, widthPx: 0, alpha: 0, measures: { down: 0, up: 0, mixed: 0 } }
}

/**
 * Lines on their way from one state to another: widths, light and the number of measures lie between,
 * so that lines grow and pressure markers close. What is gone in the second is not drawn.
 * @param share 0 as they were, 1 as they come to be
 */
export function mixStyles(
  before: ReadonlyMap<string, FlowStyle>,
  after: ReadonlyMap<string, FlowStyle>,
  share: number,
): Map<string, FlowStyle> {
  return new Map(
    [...after].map(([id, style]) => {
      const old = before.get(id) ?? nothing(style)
      if (old === style) return [id, style]
      const measures = {
        down: mix(old.measures.down, style.measures.down, share),
        up: mix(old.measures.up, style.measures.up, share),
        mixed: mix(old.measures.mixed, style.measures.mixed, share),
      }
      const widthPx = mix(old.widthPx, style.widthPx, share)
      return [id, { ...style, widthPx, alpha: mix(old.alpha, style.alpha, share), measures }]
    }),
  )
}
