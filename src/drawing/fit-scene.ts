import type { Scene } from '@/scene/scene'
import type { ViewState } from '@/store/view-state'
import {
  type FittedCamera,
  fitCamera,
  type Insets,
  type ScreenSize,
  ZOOM_RANGE,
} from './fit-camera'
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

/** From this width on what a hall sees is framed alike, however many pixels its screen has: names have grown with it. */
const HALL_FRAMED_AT_PX = 1280

const shrunk = ({ width, height }: ScreenSize, by: number): ScreenSize => ({
  width: width / by,
  height: height / by,
})

const shrunkInsets = ({ top, right, bottom, left }: Insets, by: number): Insets => ({
  top: top / by,
  right: right / by,
  bottom: bottom / by,
  left: left / by,
})

/**
 * The camera that shows some points beside a cut-out, or in all that is left free.
 * @param insets as `cameraInsets` has them
 */
export function fitScene(
  points: readonly MercatorPoint[],
  { projection, surface }: Pick<ViewState, 'projection' | 'surface'>,
  size: ScreenSize,
  insets: Insets,
  frame: InsetFrame | null,
  zoomMin: number = ZOOM_RANGE.min,
): FittedCamera {
  const by = surface === 'present' ? Math.max(size.width / HALL_FRAMED_AT_PX, 1) : 1
  const fitIn = (around: Insets): FittedCamera => {
    const [small, free] = [shrunk(size, by), shrunkInsets(around, by)]
    const { center, zoom } = fitCamera(points, projection, small, free, zoomMin - Math.log2(by))
    return { center, zoom: zoom + Math.log2(by) }
  }
  if (projection === 'globe' || !frame) return fitIn(insets)
  const beside = besideInset(frame.rect, insets)
  const { center, zoom } = fitIn(beside)
  const { x, y } = mercatorOf(center)
  const aside = (beside.right - insets.right) / 2 / (WORLD_PX * 2 ** zoom)
  return { center: lngLatOf({ x: x + aside, y }), zoom }
}
