import type { Insets } from '@/drawing/fit-camera'
import type { FlowStyle } from '@/drawing/flow-style'
import type { Network } from '@/drawing/network'
import type { Project, ScreenPoint } from '@/drawing/screen-curve'
import type { Palette } from '@/look/chain-palette'
import type { StateTint } from '@/scene/outcomes/state-tint'
import type { Scene } from '@/scene/scene'
import type { Camera } from '@/store/view-state'

/** What lies under the names: land, lines, and how they are drawn. */
export interface GroundPicture {
  readonly scene: Scene
  readonly network: Network
  /** Of the lines that are drawn on it. */
  readonly styles: ReadonlyMap<string, FlowStyle>
  readonly palette: Palette
  /** Of what lies under the lines. */
  readonly sea: string
  /** Of lines and pressure markers; 1 at the reference size. */
  readonly scale: number
  readonly stateTint: StateTint | null
  /** Light runs along the lines, where the ground can show that. */
  readonly isMoving: boolean
  readonly hasTransitions: boolean
}

/** Where a network comes to lie under the camera of now. */
export interface RendererView {
  readonly project: Project
  /** Pixels per unit of a curve's length. */
  readonly pxPerUnit: number
}

export interface RendererHandlers {
  /** @param isOurs the page asked for it; otherwise a person moves the map */
  readonly onMoveStart: (isOurs: boolean) => void
  readonly onMove: () => void
  readonly onMoveEnd: (isOurs: boolean) => void
  /** A pointer over land, sea or lines, in pixels of the map; null: it has left. */
  readonly onPoint: (at: ScreenPoint | null) => void
  readonly onClick: (at: ScreenPoint, isFinger: boolean) => void
}

/**
 * Draws land and lines, and holds the camera. Names, marks and the cut-out lie over it and are the
 * same whatever it is made of.
 */
export interface MapRenderer {
  /** Takes the overlay: a drag or a wheel that begins on a name moves the map. */
  readonly stage: HTMLElement
  readonly show: (picture: GroundPicture) => void
  readonly camera: () => Camera
  readonly isMoving: () => boolean
  readonly viewOf: (network: Network) => RendererView
  /**
   * The centre of a camera comes to lie in the middle of what the insets leave free.
   * @param durationMs 0 jumps
   */
  readonly moveTo: (camera: Camera, insets: Insets, durationMs: number) => void
  readonly setCursor: (cursor: '' | 'pointer') => void
  /** Whether the map itself has the focus, as the keys that move it ask for. */
  readonly hasFocus: () => boolean
  readonly focus: () => void
  readonly resize: () => void
  readonly destroy: () => void
}
