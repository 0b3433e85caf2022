import type { Scene } from '@/scene/scene'
import styles from './map.module.css'
import type { MapFault } from './map-fault'
import type { MapHandlers, MapOptions, MapView } from './map-options'
import { createMapView } from './map-view'
import { moveKeepingFocus } from './move-keeping-focus'

/** What a map can do before the page round it is there. */
type EarlyHandlers = Omit<MapHandlers, 'onFault'>

interface EarlyMap {
  readonly element: HTMLElement
  readonly view: MapView
  /** From then on it tells others. */
  readonly tell: (handlers: MapHandlers) => void
}

let early: EarlyMap | null = null
let isClosed = false

/**
 * Draws a map over the whole window, for the page to take over.
 * @returns false where the page was there first
 */
export function startEarlyMap(scene: Scene, options: MapOptions, first: EarlyHandlers): boolean {
  if (isClosed || early) return false
  const element = document.createElement('div')
  element.className = styles.map ?? ''
  document.body.prepend(element)
  let fault: MapFault | null = null
  let handlers: MapHandlers = {
    ...first,
    onFault: (next) => {
      fault = next
    },
  }
  const view = createMapView(element, {
    onSelect: (target) => handlers.onSelect(target),
    onHover: (target) => handlers.onHover(target),
    onCamera: (camera) => handlers.onCamera(camera),
    onDrawn: () => handlers.onDrawn(),
    onSettled: () => handlers.onSettled(),
    loadPart: first.loadPart,
    onFault: (next) => handlers.onFault(next),
  })
  early = {
    element,
    view,
    tell: (next) => {
      handlers = next
      if (fault) next.onFault(fault)
    },
  }
  try {
    view.render(scene, options)
  } catch (error) {
    // The page draws it anew, and says so where that fails as well.
    element.remove()
    early = null
    throw error
  }
  return true
}

/** The map in an element: the one that was drawn early, with all that it shows, or a new one. */
export function openMap(container: HTMLElement, handlers: MapHandlers): MapView {
  isClosed = true
  const taken = early
  early = null
  if (!taken) return createMapView(container, handlers)
  moveKeepingFocus(taken.element, container)
  taken.tell(handlers)
  return {
    ...taken.view,
    destroy: () => {
      taken.view.destroy()
      taken.element.remove()
    },
  }
}
