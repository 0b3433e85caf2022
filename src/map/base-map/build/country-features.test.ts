import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { unwrapPath, withoutSeam } from './antimeridian'
import { borderFeatures, coastFeatures, landFeatures, withoutAntarctica } from './country-features'
import { frameDegrees, minZoomOfExtent, squareDegrees } from './min-zoom'
import { readTopology } from './read-topology'
import type { TileFeature } from './tile-feature'

// The coarser atlas has the same cuts at the date line and reads in a tenth of the time.
const world = withoutAntarctica(readTopology('world-atlas/countries-50m.json', 'countries'))

function linesOf(features: readonly TileFeature[]): Position[][] {
  return features.flatMap(({ geometry }) =>
    geometry.type === 'MultiLineString' ? geometry.coordinates : [],
  )
}

function steps(line: readonly Position[]): [Position, Position][] {
  return line.slice(1).map((lngLat, index) => [line[index] ?? lngLat, lngLat])
}

describe('the date line', () => {
  it('is crossed by going on past 180', () => {
    const path = [
      [179, 65],
      [-179, 66],
      [-178, 67],
      [178, 68],
    ]
    expect(unwrapPath(path)).toEqual([
      [179, 65],
      [181, 66],
      [182, 67],
      [178, 68],
    ])
  })

  it('splits a shore where the atlas cut it open', () => {
    const path = [
      [178, -16],
      [180, -16.2],
      [180, -16.8],
      [177, -17],
    ]
    expect(withoutSeam(path)).toEqual([
      [
        [178, -16],
        [180, -16.2],
      ],
      [
        [180, -16.8],
        [177, -17],
      ],
    ])
  })

  it('is no shore and no border, and no line jumps across the world', () => {
    const lines = linesOf([...coastFeatures(world), ...borderFeatures(world)])
    const onSeam = (lngLat: Position) => Math.abs(Math.abs(lngLat[0] ?? 0) - 180) < 1e-6
    const everyStep = lines.flatMap(steps)
    expect(everyStep.length).toBeGreaterThan(50_000)
    expect(everyStep.filter(([from, to]) => onSeam(from) && onSeam(to))).toEqual([])
    expect(everyStep.filter(([[a = 0], [b = 0]]) => Math.abs(a - b) > 180)).toEqual([])
  })
})

describe('countries', () => {
  it('are all there but Antarctica, with lower-case codes', () => {
    const codes = new Set(landFeatures(world).map(({ properties }) => properties.code))
    expect(codes.size).toBeGreaterThan(230)
    for (const code of ['cn', 'hk', 'tw', 'xk']) expect([...codes]).toContain(code)
    expect([...codes]).not.toContain('aq')
  })
})

describe('small shapes', () => {
  it('wait for the zoom at which they can be seen', () => {
    expect(minZoomOfExtent(20, 1.6)).toBe(0)
    expect(minZoomOfExtent(0.5, 1.6)).toBe(2) // 0.7 pixels at zoom 0, 2.8 at zoom 2
    expect(minZoomOfExtent(0.001, 1.6)).toBe(5)
  })

  it('are measured by frame or by area, stretched as Mercator does', () => {
    const strip = [
      [0, 59.9],
      [4, 59.9],
      [4, 60.1],
      [0, 60.1],
      [0, 59.9],
    ]
    expect(frameDegrees(strip)).toBeCloseTo(4)
    expect(squareDegrees(strip)).toBeCloseTo(Math.sqrt(4 * 0.4), 1)
  })
})
