/** A side of the tile in device pixels; diagonal lines meet across its edges. */
const SIDE = 12
const LINE = 2
/** Quiet: a missing figure is to be noticed, not to shout. */
const ALPHA = 130

/** A tile of diagonal hatching in a `#rrggbb` colour, as MapLibre takes images: it multiplies by alpha itself. */
export function hatchImage(colour: string): { width: number; height: number; data: Uint8Array } {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) =>
    Number.parseInt(colour.slice(start, start + 2), 16),
  )
  const data = new Uint8Array(SIDE * SIDE * 4)
  for (let y = 0; y < SIDE; y += 1) {
    for (let x = 0; x < SIDE; x += 1) {
      if ((x + y) % SIDE >= LINE) continue
      data.set([red, green, blue, ALPHA], (y * SIDE + x) * 4)
    }
  }
  return { width: SIDE, height: SIDE, data }
}
