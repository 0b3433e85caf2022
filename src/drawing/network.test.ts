import { describe, expect, it } from 'vitest'
import type { LngLat } from '@/model/schema/primitives'
import type { Projection } from '@/store/view-state'
import { lngLatOf, mercatorOf } from './mercator'
import { buildNetwork } from './network'
import { cutMeridian, framedTurn, shortestTurn } from './world-frame'

const PLACES = new Map<string, { lngLat: LngLat }>([
  ['cn', { lngLat: [106, 33.5] }],
  ['hk', { lngLat: [114.17, 22.28] }],
  ['mx', { lngLat: [-102.5, 23.6] }],
  ['us', { lngLat: [-98.35, 39.5] }],
  ['jfk', { lngLat: [-73.81, 40.69] }],
])

function createLink(id: string, from: string, to: string) {
  return { id, from, to, commodity: 'precursors' as const }
}

const LINKS = [
  createLink('cn-us', 'cn', 'us'),
  createLink('us-cn', 'us', 'cn'),
  createLink('cn-mx', 'cn', 'mx'),
  createLink('mx-us', 'mx', 'us'),
  createLink('cn-jfk', 'cn', 'jfk'),
]

function endsOf(id: string, projection: Projection) {
  const curve = buildNetwork(LINKS, PLACES, projection).curves.get(id)
  return { first: curve?.points[0], last: curve?.points.at(-1), curve }
}

describe.each(['flat', 'globe'] as const)('the lines on the %s map', (projection) => {
  it('begin and end at their places', () => {
    const { first, last } = endsOf('cn-us', projection)
    expect(lngLatOf(first ?? { x: 0, y: 0 })[0]).toBeCloseTo(106, 6)
    expect(lngLatOf(first ?? { x: 0, y: 0 })[1]).toBeCloseTo(33.5, 6)
    expect(lngLatOf(last ?? { x: 0, y: 0 })[0]).toBeCloseTo(-98.35 + 360, 6)
    expect(lngLatOf(last ?? { x: 0, y: 0 })[1]).toBeCloseTo(39.5, 6)
  })

  it('have evenly spaced points, so that a share of the length is a position', () => {
    const { curve } = endsOf('cn-mx', projection)
    const points = curve?.points ?? []
    const middle = points[(points.length - 1) / 2]
    expect(points.length % 2).toBe(1)
    expect(middle?.x).toBeGreaterThan(points[0]?.x ?? 0)
    if (projection === 'globe') return
    const steps = points.slice(1).map((point, i) => {
      const before = points[i] ?? point
      return Math.hypot(point.x - before.x, point.y - before.y)
    })
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.02)
  })
})

describe('the frame of the world', () => {
  it('crosses the Pacific between China and the United States', () => {
    expect(shortestTurn(106, -98.35)).toBeCloseTo(155.65)
    expect(shortestTurn(-98.35, 106)).toBeCloseTo(-155.65)
  })

  it('is cut where no flow runs', () => {
    const lngs = LINKS.map(({ from, to }) => ({
      from: PLACES.get(from)?.lngLat ?? [0, 0],
      to: PLACES.get(to)?.lngLat ?? [0, 0],
    })) satisfies { from: LngLat; to: LngLat }[]
    const cut = cutMeridian(lngs)
    expect(cut).toBeGreaterThan(-73.81)
    expect(cut).toBeLessThan(106)
  })

  it('takes a flow the way of the others where both ways are about as long', () => {
    // The short way from 106° to −73.81° would be over Europe, by a fifth of a degree.
    expect(framedTurn(106, -73.81, 16)).toBeCloseTo(180.19)
    expect(framedTurn(-30, 40, 0)).toBe(70)
  })

  it('keeps places in one piece with the lines', () => {
    const { places } = buildNetwork(LINKS, PLACES, 'flat')
    const china = places.get('cn')?.x ?? 0
    for (const id of ['mx', 'us', 'jfk']) expect(places.get(id)?.x).toBeGreaterThan(china)
  })

  it('knows how far thousands of lines reach', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => createLink(`l${i}`, 'cn', 'mx'))
    const [west, east] = buildNetwork(many, PLACES, 'flat').extent
    expect(west).toBeCloseTo((106 + 180) / 360, 2)
    expect(east).toBeCloseTo((-102.5 + 540) / 360, 2)
  })

  it('draws nothing for a link whose end is unknown', () => {
    const { curves } = buildNetwork([createLink('lost', 'cn', 'atlantis')], PLACES, 'flat')
    expect(curves.size).toBe(0)
  })
})

describe('Mercator', () => {
  it('goes there and back', () => {
    const [lng, lat] = lngLatOf(mercatorOf([200, -41]))
    expect(lng).toBeCloseTo(200)
    expect(lat).toBeCloseTo(-41)
  })
})
