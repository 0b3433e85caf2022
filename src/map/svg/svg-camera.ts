import type { Insets, ScreenSize } from '@/drawing/fit-camera'
import type { ScreenPoint } from '@/drawing/screen-curve'
import type { Camera } from '@/store/view-state'
import {
  cameraBetween,
  insetsBetween,
  middleOf,
  panned,
  type Reach,
  type Shot,
  zoomedAt,
} from './camera-moves'
import type { MoveHandlers } from './move-handlers'

interface Moves {
  readonly onMoveStart: (isOurs: boolean) => void
  readonly onMove: () => void
  readonly onMoveEnd: (isOurs: boolean) => void
}

/** The camera of a ground that has none of its own. */
export interface SvgCamera extends MoveHandlers {
  /** null before it was first moved. */
  readonly shot: () => Shot | null
  readonly isMoving: () => boolean
  readonly moveTo: (camera: Camera, insets: Insets, durationMs: number) => void
  readonly setSize: (size: ScreenSize) => void
  readonly destroy: () => void
}

/** Quick away, gently there. */
function eased(share: number): number {
  return 1 - (1 - share) ** 3
}

/** @param reach what it may do under the projection of now */
export function createSvgCamera(
  firstSize: ScreenSize,
  reach: () => Reach,
  handlers: Moves,
): SvgCamera {
  let size = firstSize
  let shot: Shot | null = null
  let held = false
  let flight: { readonly frame: number; readonly isOurs: boolean } | null = null

  const look = (camera: Camera, insets: Insets): void => {
    shot = { camera, insets, size }
    handlers.onMove()
  }
  const land = (): void => {
    if (!flight) return
    cancelAnimationFrame(flight.frame)
    const { isOurs } = flight
    flight = null
    handlers.onMoveEnd(isOurs)
  }

  const fly = (camera: Camera, insets: Insets, durationMs: number, isOurs: boolean): void => {
    const from = shot
    if (!from) return
    const startMs = performance.now()
    const step = (nowMs: number): void => {
      const share = Math.min(Math.max((nowMs - startMs) / durationMs, 0), 1)
      const part = eased(share)
      look(
        share < 1 ? cameraBetween(from.camera, camera, part) : camera,
        share < 1 ? insetsBetween(from.insets, insets, part) : insets,
      )
      if (share >= 1) land()
      else flight = { frame: requestAnimationFrame(step), isOurs }
    }
    handlers.onMoveStart(isOurs)
    flight = { frame: requestAnimationFrame(step), isOurs }
  }

  return {
    shot: () => shot,
    isMoving: () => held || flight !== null,
    setSize: (next) => {
      size = next
      if (shot) shot = { ...shot, size }
    },
    moveTo: (camera, insets, durationMs) => {
      land()
      if (durationMs > 0 && shot) {
        fly(camera, insets, durationMs, true)
        return
      }
      handlers.onMoveStart(true)
      look(camera, insets)
      handlers.onMoveEnd(true)
    },
    onHold: () => {
      land()
      held = true
      handlers.onMoveStart(false)
    },
    onRelease: () => {
      held = false
      handlers.onMoveEnd(false)
    },
    onPan: (by: ScreenPoint) => {
      if (shot) look(panned(shot, by, reach()), shot.insets)
    },
    onZoom: (at: ScreenPoint, byZoom: number) => {
      if (shot) look(zoomedAt(shot, at, byZoom, reach()), shot.insets)
    },
    onStep: (move, durationMs) => {
      land()
      if (!shot) return
      const camera =
        'pan' in move
          ? panned(shot, move.pan, reach())
          : zoomedAt(shot, move.at ?? middleOf(shot), move.zoom, reach())
      fly(camera, shot.insets, durationMs, false)
    },
    destroy: () => {
      if (flight) cancelAnimationFrame(flight.frame)
      flight = null
    },
  }
}
