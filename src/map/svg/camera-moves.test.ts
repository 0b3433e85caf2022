import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mercatorOf } from '@/drawing/mercator'
import { buildNetwork } from '@/drawing/network'
import { viewFrame } from '@/figure/view-frame'
import { cameraBetween, panned, type Shot, zoomedAt } from './camera-moves'

const INSETS = { top: 50, right: 20, bottom: 150, left: 300 }
const SIZE = { width: 1000, height: 800 }
const FLAT = { projection: 'flat', minZoom: 0.2 } as const
const GLOBE = { projection: 'globe', minZoom: 0.2 } as const

const shotOf = (camera: Partial<Shot['camera']> = {}): Shot => ({
  camera: { zoom: 2, lng: 100, lat: 30, bearing: 0, pitch: 0, ...camera },
  size: SIZE,
  insets: INSETS,
})

const network = buildNetwork(
  [{ id: 'a', from: 'cn', to: 'us', commodity: 'precursors' }],
  new Map([
    ['cn', { lngLat: [104, 35] }],
    ['us', { lngLat: [-98, 39] }],
  ]),
  'flat',
)

/** Where a place of the world lies on the screen. */
const seen = ({ camera, size, insets }: Shot, lng: number, lat: number) =>
  viewFrame(camera, network, size, insets).project(mercatorOf([lng, lat]))

describe('dragging a flat map', () => {
  it('moves what is seen by as many pixels, also on a turned one', () => {
    for (const bearing of [0, 30, -90]) {
      const shot = shotOf({ bearing })
      const before = seen(shot, 104, 35)
      const after = seen({ ...shot, camera: panned(shot, { x: 40, y: -25 }, FLAT) }, 104, 35)
      expect(after?.x).toBeCloseTo((before?.x ?? 0) + 40, 6)
      expect(after?.y).toBeCloseTo((before?.y ?? 0) - 25, 6)
    }
  })

  it('counts a world of 2048 pixels at zoom 2: a quarter of it is 90 degrees', () => {
    expect(panned(shotOf({ lng: 0 }), { x: -512, y: 0 }, FLAT).lng).toBeCloseTo(90, 9)
  })

  it('goes on over the date line', () => {
    expect(panned(shotOf({ lng: 170 }), { x: -512, y: 0 }, FLAT).lng).toBeCloseTo(-100, 9)
  })

  it('ends before the poles', () => {
    expect(panned(shotOf(), { x: 0, y: 100_000 }, FLAT).lat).toBe(84)
    expect(panned(shotOf(), { x: 0, y: -100_000 }, FLAT).lat).toBe(-84)
  })
})

describe('zooming', () => {
  it('leaves what lies under the pointer where it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 700 }),
        fc.integer({ min: 200, max: 600 }),
        // Farther out the lines would be drawn on another copy of the world.
        fc.double({ min: -0.5, max: 3, noNaN: true }),
        (x, y, byZoom) => {
          const shot = shotOf()
          const nearer = { ...shot, camera: zoomedAt(shot, { x, y }, byZoom, FLAT) }
          // The spot of the world under the pointer: as far from a known one as pixels say.
          const [before, after] = [seen(shot, 104, 35), seen(nearer, 104, 35)]
          const growth = 2 ** (nearer.camera.zoom - shot.camera.zoom)
          expect((after?.x ?? 0) - x).toBeCloseTo(((before?.x ?? 0) - x) * growth, 4)
          expect((after?.y ?? 0) - y).toBeCloseTo(((before?.y ?? 0) - y) * growth, 4)
        },
      ),
    )
  })

  it('keeps to the range of the map', () => {
    const middle = { x: 490, y: 350 }
    expect(zoomedAt(shotOf(), middle, 30, FLAT).zoom).toBe(8)
    expect(zoomedAt(shotOf(), middle, -30, FLAT).zoom).toBe(0.2)
  })
})

describe('turning a globe', () => {
  it('keeps its size, though a zoom means another one at each latitude', () => {
    const shot = shotOf({ lat: 0 })
    const { zoom, lat } = panned(shot, { x: 0, y: 128 }, GLOBE)
    // 128 of 2048 pixels of the equator are 22.5 degrees.
    expect(lat).toBeCloseTo(22.5, 9)
    expect(2 ** zoom / Math.cos((lat * Math.PI) / 180)).toBeCloseTo(4, 9)
  })
})

describe('on the way from one camera to another', () => {
  it('begins and ends at them, and goes the shorter way round', () => {
    const from = shotOf({ lng: 170, zoom: 1 }).camera
    const to = shotOf({ lng: -170, zoom: 3, lat: 10 }).camera
    expect(cameraBetween(from, to, 0)).toEqual(from)
    expect(cameraBetween(from, to, 1)).toEqual(to)
    expect(cameraBetween(from, to, 0.25)).toEqual({ ...from, lng: 175, zoom: 1.5, lat: 25 })
  })
})
