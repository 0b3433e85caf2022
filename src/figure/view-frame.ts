import { type GeoProjection, geoMercator, geoProjection } from 'd3-geo'
import { FIELD_OF_VIEW_RADIANS, type Insets, type ScreenSize } from '@/drawing/fit-camera'
import {
  cross,
  dot,
  lngLatOf,
  mercatorOf,
  normalised,
  vectorOf,
  WORLD_PX,
} from '@/drawing/mercator'
import type { Network } from '@/drawing/network'
import type { Project, ScreenPoint } from '@/drawing/screen-curve'
import { nearestCopy } from '@/drawing/world-frame'
import type { Camera } from '@/store/view-state'

/** Where things come to lie on a figure: the same camera as the map's, always seen from above. */
export interface ViewFrame {
  readonly size: ScreenSize
  readonly insets: Insets
  /** Points of the network; null behind the globe's horizon. */
  readonly project: Project
  /** Shapes in degrees, cut at the frame and at the horizon. */
  readonly shapes: GeoProjection
  /** Pixels per unit of a curve's length. */
  readonly pxPerUnit: number
  /** The globe's disc; null on the flat map. */
  readonly disc: { readonly at: ScreenPoint; readonly radiusPx: number } | null
}

const RADIANS = Math.PI / 180

/** Areas are cut this far outside, so that their edges do not show. */
const CUT_PX = 12

interface Turn {
  readonly cos: number
  readonly sin: number
}

/** Where the camera's centre comes to lie, and how the map is turned about it. */
function placer(camera: Camera, size: ScreenSize, insets: Insets) {
  const at = {
    x: insets.left + (size.width - insets.left - insets.right) / 2,
    y: insets.top + (size.height - insets.top - insets.bottom) / 2,
  }
  const turn: Turn = {
    cos: Math.cos(camera.bearing * RADIANS),
    sin: Math.sin(camera.bearing * RADIANS),
  }
  const place = (dx: number, dy: number): ScreenPoint => ({
    x: at.x + dx * turn.cos + dy * turn.sin,
    y: at.y - dx * turn.sin + dy * turn.cos,
  })
  return { at, place }
}

function cutAtFrame(projection: GeoProjection, { width, height }: ScreenSize): GeoProjection {
  return projection.clipExtent([
    [-CUT_PX, -CUT_PX],
    [width + CUT_PX, height + CUT_PX],
  ])
}

function flatFrame(camera: Camera, network: Network, size: ScreenSize, insets: Insets): ViewFrame {
  const worldPx = WORLD_PX * 2 ** camera.zoom
  const { place } = placer(camera, size, insets)
  const centre = mercatorOf([camera.lng, camera.lat])
  const copy = nearestCopy(network.extent, centre.x)
  // One world, whole, on the copy that the flows are drawn on: no second China at its side.
  const middleLng = network.cut + 180
  const middleX = mercatorOf([middleLng, 0]).x + copy
  const middle = place((middleX - centre.x) * worldPx, 0)
  const world = geoMercator()
    .scale(worldPx / (2 * Math.PI))
    .rotate([-middleLng, 0])
    .center([0, camera.lat])
    .translate([middle.x, middle.y])
    .angle(camera.bearing)
    .precision(0) // straight lines stay nearly straight, and bends of a coast are close together
  return {
    size,
    insets,
    project: ({ x, y }) => place((x + copy - centre.x) * worldPx, (y - centre.y) * worldPx),
    shapes: cutAtFrame(world, size),
    pxPerUnit: worldPx,
    disc: null,
  }
}

/** The globe as from a satellite. @param height of the eye over its middle, in its radii */
function satellite(height: number) {
  return (lambda: number, phi: number): [number, number] => {
    const cosPhi = Math.cos(phi)
    const scale = (height - 1) / (height - cosPhi * Math.cos(lambda))
    return [scale * cosPhi * Math.sin(lambda), scale * Math.sin(phi)]
  }
}

function globeFrame(camera: Camera, size: ScreenSize, insets: Insets): ViewFrame {
  const radiusPx = (WORLD_PX * 2 ** camera.zoom) / (2 * Math.PI) / Math.cos(camera.lat * RADIANS)
  const distancePx = size.height / 2 / Math.tan(FIELD_OF_VIEW_RADIANS / 2)
  const height = 1 + distancePx / radiusPx
  const { at, place } = placer(camera, size, insets)
  const centre = vectorOf([camera.lng, camera.lat])
  const east = normalised(cross([0, 0, 1], centre))
  const north = cross(centre, east)
  const shapes = geoProjection(satellite(height))
    .rotate([-camera.lng, -camera.lat])
    .scale(radiusPx)
    .translate([at.x, at.y])
    .angle(camera.bearing)
    .clipAngle(Math.acos(1 / height) / RADIANS - 1e-3)
  return {
    size,
    insets,
    project: (point) => {
      const vector = vectorOf(lngLatOf(point))
      const facing = dot(vector, centre)
      if (facing < 1 / height) return null
      const scale = (radiusPx * (height - 1)) / (height - facing)
      return place(dot(vector, east) * scale, -dot(vector, north) * scale)
    },
    shapes: cutAtFrame(shapes, size),
    pxPerUnit: radiusPx,
    disc: { at, radiusPx: radiusPx * Math.sqrt((height - 1) / (height + 1)) },
  }
}

/** @param camera its pitch is left out: a figure is seen from above */
export function viewFrame(
  camera: Camera,
  network: Network,
  size: ScreenSize,
  insets: Insets,
): ViewFrame {
  return network.projection === 'globe'
    ? globeFrame(camera, size, insets)
    : flatFrame(camera, network, size, insets)
}
