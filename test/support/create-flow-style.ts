import type { FlowStyle } from '@/drawing/flow-style'

/** A firm line of 9 px with some measures on it, in whatever a test asks for. */
export function createFlowStyle(
  { down = 0, up = 0 }: { readonly down?: number; readonly up?: number } = {},
  style: Partial<FlowStyle> = {},
): FlowStyle {
  return {
    colour: [1, 0.5, 0],
    widthPx: 9,
    alpha: 1,
    pattern: 'solid',
    quality: 'firm',
    isDirected: true,
    ghostWidthPx: 0,
    emphasis: 0,
    measures: { down, up, mixed: 0 },
    ...style,
  }
}
