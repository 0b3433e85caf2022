import type { Insets } from '@/drawing/fit-camera'
import type { MapTarget } from '@/drawing/label-specs'
import type { StateTint } from '@/scene/outcomes/state-tint'
import type { Scene } from '@/scene/scene'
import type { Camera, Theme } from '@/store/view-state'
import { createLiveMap } from './live-map'
import { type MapFault, NO_WEBGL2 } from './watch-map'

export interface MapHandlers {
  /** null: the map was clicked where nothing is. */
  readonly onSelect: (target: MapTarget | null) => void
  readonly onHover: (target: MapTarget | null) => void
  /** A person moved the map, and it has settled. */
  readonly onCamera: (camera: Camera) => void
  readonly onFailure: (reason: 'no-webgl2') => void
  /** The flows are on the screen; again after a lost context. */
  readonly onDrawn: () => void
  /** What the map lacks; null: nothing any more. */
  readonly onFault: (fault: MapFault | null) => void
}

export interface MapOptions {
  readonly theme: Theme
  /** What panels cover; flows are fitted and names are set in what is left. */
  readonly insets: Insets
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

/**
 * A map in a container that has a size. MapLibre starts with the first scene, so that the first
 * frame has the right theme, projection and camera already.
 */
export function createMapView(container: HTMLElement, handlers: MapHandlers): MapView {
  let live: MapView | null = null
  let hasFailed = false

  const start = (scene: Scene, options: MapOptions): void => {
    try {
      live = createLiveMap(container, handlers, scene, options)
    } catch (error) {
      if (!(error instanceof Error) || error.name !== NO_WEBGL2) throw error
      hasFailed = true
      handlers.onFailure('no-webgl2')
    }
  }

  return {
    render: (scene, options) => {
      if (hasFailed) return
      if (live) live.render(scene, options)
      else start(scene, options)
    },
    resize: () => live?.resize(),
    pulse: (placeIds) => live?.pulse(placeIds),
    destroy: () => {
      live?.destroy()
      live = null
    },
  }
}
