import type { Layout } from './layout'

const LENGTHS = ['topPx', 'headPx', 'effectsPx', 'leftPx', 'rightPx', 'bottomPx'] as const

/**
 * For a reader with larger text: as the page stands in a window that much smaller, and then all of it as much larger,
 * as when the page is magnified. Names on the map stay as they are.
 * @param layOut at the usual size of text
 */
export function layOutForText(
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  scale: number,
  layOut: (widthPx: number, heightPx: number) => Layout,
): Layout {
  const small = layOut(Math.round(widthPx / scale), Math.round(heightPx / scale))
  if (scale === 1) return small
  const grown = (px: number) => Math.round(px * scale)
  const { insets, corner } = small
  return {
    ...small,
    ...Object.fromEntries(LENGTHS.map((key) => [key, grown(small[key])])),
    insets: {
      top: grown(insets.top),
      right: grown(insets.right),
      bottom: grown(insets.bottom),
      left: grown(insets.left),
    },
    corner: corner && {
      left: grown(corner.left),
      top: grown(corner.top),
      right: grown(corner.right),
      bottom: grown(corner.bottom),
    },
  }
}
