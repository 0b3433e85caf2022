import type { Map as MapLibreMap } from 'maplibre-gl'
import type { FittedCamera, Insets } from '@/drawing/fit-camera'
import { isSameView } from '@/drawing/same-view'
import type { Camera } from '@/store/view-state'

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

export interface CameraControl {
  readonly follow: (wish: CameraWish) => void
}

const EASE_MS = 700

/** Marks moves as ours, so that they do not come back as a person's. */
const OURS = { isOurs: true } as const

/** MapLibre hands the mark on with its events; their type does not know of it. */
function isOurs(event: object): boolean {
  return 'isOurs' in event
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap()
  return { zoom: map.getZoom(), lat, lng, bearing: map.getBearing(), pitch: map.getPitch() }
}

function isEqual(a: Camera | null, b: Camera | null): boolean {
  return a === b || (a !== null && b !== null && isSameView(a, b))
}

function isSameInsets(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left
}

/**
 * Moves the map where the view wants it, and tells where a person moved it.
 * The centre of a camera is the middle of what panels leave free.
 * @param onUserCamera called once a person's move has settled, never for our own
 */
export function createCameraControl(
  map: MapLibreMap,
  onUserCamera: (camera: Camera) => void,
): CameraControl {
  let last: CameraWish | null = null
  let settled: Camera | null = null
  let isPersonMoving = false

  // Not by `originalEvent`: a wheel's zoom begins and ends without one.
  map.on('movestart', (event) => {
    if (!isOurs(event)) isPersonMoving = true
  })
  map.on('moveend', (event) => {
    isPersonMoving = false
    const camera = cameraOf(map)
    // A resize counts as a move, too, also that of a restored context.
    const hasMoved = settled === null || !isSameView(settled, camera)
    settled = camera
    if (hasMoved && !isOurs(event)) onUserCamera(camera)
  })

  const move = (target: FittedCamera & Partial<Camera>, wish: CameraWish): void => {
    const to = {
      center: target.center,
      zoom: target.zoom,
      bearing: target.bearing ?? 0,
      pitch: target.pitch ?? 0,
      padding: { ...wish.insets },
    }
    if (wish.isAnimated && last) map.easeTo({ ...to, duration: EASE_MS }, OURS)
    else map.jumpTo(to, OURS)
  }

  return {
    follow: (wish) => {
      // Whatever is derived meanwhile, the hand on the map has the say.
      if (isPersonMoving) return
      const { camera } = wish
      const isUnmoved = last !== null && isEqual(last.camera, camera)
      if (camera) {
        // Where panels leave another middle free, the same camera shows the same place there: an
        // address opens as it looked, whether a banner came before the camera or after it.
        const isOffCentre = last === null || !isSameInsets(last.insets, wish.insets)
        if (isOffCentre || (!isUnmoved && !isSameView(cameraOf(map), camera))) {
          move({ ...camera, center: [camera.lng, camera.lat] }, wish)
        }
      } else if (!isUnmoved || last?.fitKey !== wish.fitKey) move(wish.fit(), wish)
      last = wish
    },
  }
}
