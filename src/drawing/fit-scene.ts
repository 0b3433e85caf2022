import type { Scene } from '@/scene/scene'
import type { Projection } from '@/store/view-state'
import { type FittedCamera, fitCamera, type Insets, type ScreenSize } from './fit-camera'
import { besideInset, type InsetFrame, insetRect } from './inset-frame'
import { hasInset } from './inset-region'
import { lngLatOf, type MercatorPoint, mercatorOf, WORLD_PX } from './mercator'

/**
 * What a camera's middle keeps clear of. A globe stands beside a cut-out; a flat map goes on under it,
 * so that its middle stays where an address says.
 */
export function cameraInsets(
  scene: Scene,
  size: ScreenSize,
  insets: Insets,
  scale: number,
): Insets {
  if (scene.view.projection !== 'globe' || !hasInset(scene)) return insets
  return besideInset(insetRect(size, insets, scale), insets)
}

/**
 * The camera that shows some points beside a cut-out, or in all that is left free.
 * @param insets as `cameraInsets` has them
 */
export function fitScene(
  points: readonly MercatorPoint[],
  projection: Projection,
  size: ScreenSize,
  insets: Insets,
  frame: InsetFrame | null,
  zoomMin?: number,
): FittedCamera {
  if (projection === 'globe' || !frame) return fitCamera(points, projection, size, insets, zoomMin)
  const beside = besideInset(frame.rect, insets)
  const { center, zoom } = fitCamera(points, projection, size, beside, zoomMin)
  const { x, y } = mercatorOf(center)
  const aside = (beside.right - insets.right) / 2 / (WORLD_PX * 2 ** zoom)
  return { center: lngLatOf({ x: x + aside, y }), zoom }
}
