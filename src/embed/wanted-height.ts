/** As an element without a ratio begins. */
const RATIO = 16 / 9
/** Under this the map is a strip: of its width, and in pixels. */
const MAP = { share: 1 / 3, leastPx: 180 } as const

/**
 * How high a frame has to be for the map in it to be one: that of its ratio, and more where lines of
 * caution, a legend or the key to colours would leave the map a strip. It depends on the width alone and on
 * what stands round the map, so that a frame that follows it comes to rest.
 * @param mapPx the height of the map now
 */
export function wantedHeight(
  frame: { readonly widthPx: number; readonly heightPx: number },
  mapPx: number,
): number {
  const roundPx = Math.max(frame.heightPx - mapPx, 0)
  const leastMapPx = Math.max(frame.widthPx * MAP.share, MAP.leastPx)
  return Math.round(Math.max(frame.widthPx / RATIO, roundPx + leastMapPx))
}
