import type { Scene } from '@/scene/scene'
import type { Insets, ScreenSize } from './fit-camera'
import { besideInset, insetRect } from './inset-frame'
import { hasInset } from './inset-region'

/** Free areas as wide as this, for their height, or wider have arcs as flat as they can be read. */
const WIDE_ASPECT = 1.7
/** The highest arcs, for a phone held upright. */
const ARC_SCALE_MAX = 1.9
const ASPECT_OF_MAX = 0.9
/** In steps, so that a panel that grows by a pixel moves no line. */
const STEP = 0.15

/** Beside a cut-out there are many lines: high arcs would come down on each other's places. */
const BESIDE_INSET_MAX = 1.3

/** In a free area of some size. */
function arcScaleIn({ width, height }: ScreenSize, insets: Insets): number {
  const freeWidth = Math.max(width - insets.left - insets.right, 1)
  const freeHeight = Math.max(height - insets.top - insets.bottom, 1)
  const share = (WIDE_ASPECT - freeWidth / freeHeight) / (WIDE_ASPECT - ASPECT_OF_MAX)
  const arcScale = 1 + Math.min(Math.max(share, 0), 1) * (ARC_SCALE_MAX - 1)
  return Math.round(arcScale / STEP) * STEP
}

/** How much higher than usual the arcs of a scene bow on a screen, to use its height. */
export function arcScaleFor(scene: Scene, size: ScreenSize, insets: Insets, scale: number): number {
  const rect = hasInset(scene) ? insetRect(size, insets, scale) : null
  const arcScale = arcScaleIn(size, besideInset(rect, insets))
  return rect ? Math.min(arcScale, BESIDE_INSET_MAX) : arcScale
}
