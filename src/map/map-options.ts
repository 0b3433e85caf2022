import type { Insets } from '@/drawing/fit-camera'
import type { MapTarget } from '@/drawing/label-specs'
import type { Rect } from '@/drawing/oriented-box'
import type { StateTint } from '@/scene/outcomes/state-tint'
import type { Scene } from '@/scene/scene'
import type { Camera, Theme } from '@/store/view-state'
import type { MapFault } from './map-fault'

export type LoadPart = <Module>(what: string, load: () => Promise<Module>) => Promise<Module>

export interface MapHandlers {
  /** null: the map was clicked where nothing is. */
  readonly onSelect: (target: MapTarget | null) => void
  readonly onHover: (target: MapTarget | null) => void
  /** A person moved the map, and it has settled. */
  readonly onCamera: (camera: Camera) => void
  /** The lines are on the screen. */
  readonly onDrawn: () => void
  /** Nothing finer takes the place of what is seen. */
  readonly onSettled: () => void
  /** Loads what comes later, and tries again where that fails. @param what its name in a sentence */
  readonly loadPart: LoadPart
  /** Why the plain map stays; null: it does not, or somebody chose it. */
  readonly onFault: (fault: MapFault | null) => void
}

export interface MapOptions {
  readonly theme: Theme
  /** What panels cover; flows are fitted and names are set in what is left. */
  readonly insets: Insets
  /** What lies over a corner of that: names keep off it. */
  readonly corner: Rect | null
  readonly reducedMotion: boolean
  /** Light runs along the flows. */
  readonly isPlaying: boolean
  /** Lines and marks grow with it. */
  readonly screenWidthPx: number
  /** Of names; 1 at a desk, more in a hall. */
  readonly labelScale: number
  /**
   * The wheel and a single finger belong to the page round the map, which zooms with Ctrl or ⌘ held
   * and moves with two fingers. Read once, when the map is made.
   */
  readonly isCooperative: boolean
  /** Somebody wants the plain map, and MapLibre is not loaded. */
  readonly isPlain: boolean
  /** null: the states are not coloured. */
  readonly stateTint: StateTint | null
}

/** The map as the page sees it. */
export interface MapView {
  /** Shows a scene; what is as before is left alone. */
  readonly render: (scene: Scene, options: MapOptions) => void
  /** To be called when the container's size has changed. */
  readonly resize: () => void
  /** Rings once round some places. */
  readonly pulse: (placeIds: readonly string[]) => void
  readonly destroy: () => void
}
