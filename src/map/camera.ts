import type { FittedCamera, Insets } from '@/drawing/fit-camera'
import { isSameView } from '@/drawing/same-view'
import type { Camera } from '@/store/view-state'
import type { MapRenderer } from './map-renderer'

/** Where the camera is wanted. */
interface CameraWish {
  /** null: fitted to the flows. */
  readonly camera: Camera | null
  readonly fit: () => FittedCamera
  /** Changes whenever a fit would come out differently. */
  readonly fitKey: string
  readonly insets: Insets
  readonly isAnimated: boolean
}

/** As much of a ground as a camera is moved by. */
type Moved = Pick<MapRenderer, 'camera' | 'moveTo'>

export interface CameraControl {
  readonly follow: (wish: CameraWish) => void
  readonly handleMoveStart: (isOurs: boolean) => void
  readonly handleMoveEnd: (isOurs: boolean) => void
}

const EASE_MS = 700

function isEqual(a: Camera | null, b: Camera | null): boolean {
  return a === b || (a !== null && b !== null && isSameView(a, b))
}

function isSameInsets(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left
}

/**
 * Moves the map where the view wants it, and tells where a person moved it.
 * The centre of a camera is the middle of what panels leave free.
 * @param ground the one of now
 * @param onUserCamera called once a person's move has settled, never for our own
 */
export function createCameraControl(
  renderer: () => Moved,
  onUserCamera: (camera: Camera) => void,
): CameraControl {
  let last: CameraWish | null = null
  let settled: Camera | null = null
  let isPersonMoving = false

  const move = (target: FittedCamera & Partial<Camera>, wish: CameraWish): void => {
    const [lng, lat] = target.center
    const { zoom, bearing = 0, pitch = 0 } = target
    const durationMs = wish.isAnimated && last ? EASE_MS : 0
    renderer().moveTo({ zoom, lat, lng, bearing, pitch }, wish.insets, durationMs)
  }

  return {
    handleMoveStart: (isOurs) => {
      if (!isOurs) isPersonMoving = true
    },
    handleMoveEnd: (isOurs) => {
      isPersonMoving = false
      const camera = renderer().camera()
      // A resize counts as a move, too, also that of a restored context.
      const hasMoved = settled === null || !isSameView(settled, camera)
      settled = camera
      if (hasMoved && !isOurs) onUserCamera(camera)
    },
    follow: (wish) => {
      // Whatever is derived meanwhile, the hand on the map has the say.
      if (isPersonMoving) return
      const { camera } = wish
      const isUnmoved = last !== null && isEqual(last.camera, camera)
      if (camera) {
        // Where panels leave another middle free, the same camera shows the same place there: an
        // address opens as it looked, whether a banner came before the camera or after it.
        const isOffCentre = last === null || !isSameInsets(last.insets, wish.insets)
        if (isOffCentre || (!isUnmoved && !isSameView(renderer().camera(), camera))) {
          move({ ...camera, center: [camera.lng, camera.lat] }, wish)
        }
      } else if (!isUnmoved || last?.fitKey !== wish.fitKey) move(wish.fit(), wish)
      last = wish
    },
  }
}
