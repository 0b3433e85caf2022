import type { Map as MapLibreMap } from 'maplibre-gl'
import { mercatorOf, WORLD_PX } from '@/drawing/mercator'
import type { Network } from '@/drawing/network'
import { nearestCopy } from '@/drawing/world-frame'
import { canvasSize } from './canvas-size'
import styles from './map.module.css'
import { pxPerUnit } from './map-projection'
import { createWorldSides, type WorldSpan } from './world-sides'

/** What lies beyond the one world: further copies on the flat map, the page round the globe. */
export interface WorldEdge {
  /** Goes behind the canvas. */
  readonly rim: HTMLElement
  /** Go over it. */
  readonly sides: readonly HTMLElement[]
  readonly follow: (network: Network) => void
}

function createRim(): HTMLElement {
  const element = document.createElement('div')
  element.className = styles.rim ?? ''
  element.setAttribute('aria-hidden', 'true')
  element.hidden = true
  return element
}

/** The globe's disc as it is seen, from its middle. */
function discRadiusPx(map: MapLibreMap, network: Network): number {
  const radiusPx = pxPerUnit(map, network)
  const fieldOfView = (map.getVerticalFieldOfView() * Math.PI) / 180
  const distancePx = canvasSize(map.getCanvas()).height / 2 / Math.tan(fieldOfView / 2)
  const height = 1 + distancePx / radiusPx
  return radiusPx * Math.sqrt((height - 1) / (height + 1))
}

/**
 * One world on the flat map: where MapLibre would draw its copies there is sea. And a rim round the
 * globe, whose sea would else dissolve into the page.
 */
export function createWorldEdge(map: MapLibreMap): WorldEdge {
  const rim = createRim()
  const sides = createWorldSides()

  const showRim = (network: Network): void => {
    const { x, y } = map.project(map.getCenter())
    const radiusPx = discRadiusPx(map, network)
    rim.style.width = `${2 * radiusPx}px`
    rim.style.transform = `translate(${x - radiusPx}px, ${y - radiusPx}px)`
  }

  const spanOf = (network: Network): WorldSpan => {
    const worldPx = WORLD_PX * 2 ** map.getZoom()
    const centre = map.getCenter()
    const centreX = mercatorOf([centre.lng, 0]).x
    const copy = nearestCopy(network.extent, centreX)
    const from = mercatorOf([network.cut, 0]).x + copy
    const fromPx = map.project(centre).x + (from - centreX) * worldPx
    return { fromPx, toPx: fromPx + worldPx }
  }

  return {
    rim,
    sides: sides.elements,
    follow: (network) => {
      const isGlobe = network.projection === 'globe'
      // A turned world has slanting edges: nobody turns it by hand.
      const hasSides = !isGlobe && map.getBearing() === 0
      rim.hidden = !isGlobe
      // Round a globe there is the page, or it would swim in its own sea.
      map.getContainer().style.background = isGlobe ? 'var(--page)' : ''
      if (isGlobe) showRim(network)
      sides.place(hasSides ? spanOf(network) : null, canvasSize(map.getCanvas()).width)
    },
  }
}
