import type { Map as MapLibreMap } from 'maplibre-gl'
import {
  dot,
  lngLatOf,
  type MercatorPoint,
  mercatorOf,
  vectorOf,
  WORLD_PX,
} from '@/drawing/mercator'
import type { Network } from '@/drawing/network'
import type { Project } from '@/drawing/screen-curve'
import { nearestCopy } from '@/drawing/world-frame'
import { canvasSize } from './canvas-size'

/** Pixels per unit of a curve's length under the present camera. */
export function pxPerUnit(map: MapLibreMap, network: Network): number {
  const worldPx = WORLD_PX * 2 ** map.getZoom()
  if (network.projection === 'flat') return worldPx
  return worldPx / (2 * Math.PI) / Math.cos((map.getCenter().lat * Math.PI) / 180)
}

/** Projects points of a network under the present camera; made anew when the camera moves. */
export function projectorFor(map: MapLibreMap, network: Network): Project {
  const centre = map.getCenter()
  if (network.projection === 'flat') {
    const copy = nearestCopy(network.extent, mercatorOf([centre.lng, centre.lat]).x)
    return ({ x, y }) => {
      const { x: left, y: top } = map.project(lngLatOf({ x: x + copy, y }))
      return { x: left, y: top }
    }
  }
  const radiusPx = pxPerUnit(map, network)
  const fieldOfView = (map.getVerticalFieldOfView() * Math.PI) / 180
  const distancePx = canvasSize(map.getCanvas()).height / 2 / Math.tan(fieldOfView / 2)
  const horizon = radiusPx / (radiusPx + distancePx)
  const towards = vectorOf([centre.lng, centre.lat])
  return (point: MercatorPoint) => {
    const lngLat = lngLatOf(point)
    if (dot(vectorOf(lngLat), towards) < horizon) return null
    const { x, y } = map.project(lngLat)
    return { x, y }
  }
}
