import type { ScreenPoint } from '@/drawing/screen-curve'

/** @param at the pixel that stays where it is; null: the middle of what is free */
export type Step =
  | { readonly pan: ScreenPoint }
  | { readonly zoom: number; readonly at: ScreenPoint | null }

/** What a person does to a map. */
export interface MoveHandlers {
  /** A hand has taken hold; it moves the map until it lets go. */
  readonly onHold: () => void
  readonly onRelease: () => void
  readonly onPan: (by: ScreenPoint) => void
  readonly onZoom: (at: ScreenPoint, byZoom: number) => void
  readonly onStep: (move: Step, durationMs: number) => void
}

/** What a wheel or a finger is told that is left to the page round the map. */
export type Refusal = 'wheel' | 'finger'

export interface GestureOptions extends MoveHandlers {
  /** The wheel and a single finger belong to the page round the map. */
  readonly isCooperative: boolean
  /** Ends what listens outside the map. */
  readonly signal: AbortSignal
  readonly onRefuse: (what: Refusal) => void
  /** A finger or a button is down, whether it comes to move the map or not; or none is any more. */
  readonly onPress: (isDown: boolean) => void
}

/** A pointer's place, in pixels of an element. */
export function pointIn(element: Element, { clientX, clientY }: MouseEvent): ScreenPoint {
  const { left, top } = element.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}
