/** A way on the screen, in CSS pixels at the reference size; x to the right, y down, north up. */
export interface PxOffset {
  readonly x: number
  readonly y: number
}

/** How far off the dots of its places a line begins and ends. */
export interface EndOffsets {
  readonly tail: PxOffset
  readonly tip: PxOffset
}

/** How much room a line wants at its ends, at the level at which it is widest. */
export interface Breadth {
  readonly tailPx: number
  readonly tipPx: number
}
