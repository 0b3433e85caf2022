import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mercatorOf } from '@/drawing/mercator'
import { buildNetwork } from '@/drawing/network'
import { createLink } from '../../test/support/create-chain'
import { FIGURE_PLACES } from '../../test/support/create-figure'
import { viewFrame } from './view-frame'

const places = new Map(FIGURE_PLACES.map((place) => [place.id, place]))
const links = [createLink('a'), createLink('b', 2, { to: 'mx' })]
const SIZE = { width: 1000, height: 600 }
const INSETS = { top: 40, right: 200, bottom: 0, left: 0 }

const camera = fc.record({
  zoom: fc.double({ min: 0.5, max: 3, noNaN: true }),
  lat: fc.double({ min: -50, max: 60, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.constant(0),
})
const lngLat = fc.tuple(
  fc.double({ min: -179, max: 179, noNaN: true }),
  fc.double({ min: -70, max: 70, noNaN: true }),
)

describe.each(['flat', 'globe'] as const)('the %s frame', (projection) => {
  const network = buildNetwork(links, places, projection)

  it('puts the centre of the camera into the middle of what is left free', () => {
    fc.assert(
      fc.property(camera, (view) => {
        const { project, shapes, pxPerUnit } = viewFrame(view, network, SIZE, INSETS)
        const [x = 0, y = 0] = shapes([view.lng, view.lat]) ?? []
        const at = project(mercatorOf([view.lng, view.lat])) ?? { x: 0, y: 0 }
        const worldPx = projection === 'flat' ? pxPerUnit : Number.POSITIVE_INFINITY
        for (const spot of [{ x, y }, at]) {
          // A flat world is drawn once: what it looks at may lie at its other end.
          const [cos, sin] = [Math.cos, Math.sin].map((of) => of((view.bearing * Math.PI) / 180))
          const along = (spot.x - 400) * (cos ?? 1) - (spot.y - 320) * (sin ?? 0)
          const across = (spot.x - 400) * (sin ?? 0) + (spot.y - 320) * (cos ?? 1)
          const worlds = projection === 'flat' ? Math.round(along / worldPx) : 0
          expect(along - (worlds > 0 || worlds < 0 ? worlds * worldPx : 0)).toBeCloseTo(0, 3)
          expect(across).toBeCloseTo(0, 3)
        }
      }),
    )
  })

  it('lays land and flows by the same rule', () => {
    fc.assert(
      fc.property(camera, lngLat, (view, point) => {
        const { project, shapes, pxPerUnit } = viewFrame(view, network, SIZE, INSETS)
        const flow = project(mercatorOf(point))
        const land = shapes(point)
        if (!flow || !land) return
        // On the flat map the two may have come to lie on different copies of the world.
        const step = projection === 'flat' ? pxPerUnit : 0
        const apart = Math.hypot(flow.x - land[0], flow.y - land[1])
        const copies = step > 0 ? Math.round(apart / step) : 0
        expect(Math.abs(apart - copies * step)).toBeLessThan(0.01)
      }),
    )
  })
})

describe('a turned camera', () => {
  it('has at the top what lies where it looks', () => {
    const network = buildNetwork(links, places, 'flat')
    const east = { zoom: 2, lat: 0, lng: 150, bearing: 90, pitch: 0 }
    const { project } = viewFrame(east, network, SIZE, INSETS)
    const at = project(mercatorOf([160, 0]))
    expect(at?.x).toBeCloseTo(400, 3)
    expect(at?.y).toBeLessThan(320)
  })
})

describe('the globe', () => {
  it('hides what lies behind it', () => {
    const network = buildNetwork(links, places, 'globe')
    const view = { zoom: 1, lat: 20, lng: 110, bearing: 0, pitch: 0 }
    const { project } = viewFrame(view, network, SIZE, INSETS)
    expect(project(mercatorOf([110, 33]))).not.toBeNull()
    expect(project(mercatorOf([-98, 39]))).toBeNull()
  })
})
