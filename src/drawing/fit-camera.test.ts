import { describe, expect, it } from 'vitest'
import { fitCamera, type Insets } from './fit-camera'
import { lngLatOf, type MercatorPoint, mercatorOf, WORLD_PX } from './mercator'

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 }
const CHAIN: MercatorPoint[] = [
  mercatorOf([106, 33.5]),
  mercatorOf([180, 68]),
  mercatorOf([257.5, 23.6]),
  mercatorOf([261.65, 39.5]),
]

const SCREENS = [
  {
    name: 'a desk',
    size: { width: 1440, height: 900 },
    insets: { top: 72, right: 340, bottom: 330, left: 360 },
  },
  { name: 'a hall', size: { width: 3840, height: 2160 }, insets: NO_INSETS },
  {
    name: 'a phone',
    size: { width: 390, height: 844 },
    insets: { top: 60, right: 0, bottom: 420, left: 0 },
  },
]

describe.each(SCREENS)('the flat map on $name', ({ size, insets }) => {
  const { center, zoom } = fitCamera(CHAIN, 'flat', size, insets)
  const worldPx = WORLD_PX * 2 ** zoom
  const middle = mercatorOf(center)
  const onScreen = CHAIN.map(({ x, y }) => ({
    x: insets.left + (size.width - insets.left - insets.right) / 2 + (x - middle.x) * worldPx,
    y: insets.top + (size.height - insets.top - insets.bottom) / 2 + (y - middle.y) * worldPx,
  }))

  it('shows the whole chain in what panels leave free', () => {
    for (const { x, y } of onScreen) {
      expect(x).toBeGreaterThan(insets.left + 20)
      expect(x).toBeLessThan(size.width - insets.right - 20)
      expect(y).toBeGreaterThan(insets.top + 20)
      expect(y).toBeLessThan(size.height - insets.bottom - 20)
    }
  })

  it('shows it as large as it fits', () => {
    const share = (values: number[], room: number) =>
      (Math.max(...values) - Math.min(...values)) / room
    const fill = Math.max(
      share(
        onScreen.map(({ x }) => x),
        size.width - insets.left - insets.right,
      ),
      share(
        onScreen.map(({ y }) => y),
        size.height - insets.top - insets.bottom,
      ),
    )
    expect(fill).toBeGreaterThan(0.6)
  })
})

describe('the globe', () => {
  it('turns the Pacific to the front, north up', () => {
    const { center } = fitCamera(CHAIN, 'globe', { width: 1440, height: 900 }, NO_INSETS)
    const [lng, lat] = center
    expect(lng).toBeGreaterThan(150)
    expect(lng).toBeLessThan(225)
    expect(Math.abs(lat)).toBeLessThanOrEqual(56)
  })

  it('does not grow past the screen', () => {
    const { center, zoom } = fitCamera(CHAIN, 'globe', { width: 1440, height: 900 }, NO_INSETS)
    const cosLat = Math.cos((center[1] * Math.PI) / 180)
    const radiusPx = (WORLD_PX * 2 ** zoom) / (2 * Math.PI) / cosLat
    expect(radiusPx).toBeGreaterThan(250)
    expect(radiusPx).toBeLessThan(720)
  })
})

it('does not zoom into a lone place without end', () => {
  const alone = [mercatorOf([-102.5, 23.6])]
  const { zoom, center } = fitCamera(alone, 'flat', { width: 1440, height: 900 }, NO_INSETS)
  expect(zoom).toBeLessThanOrEqual(5)
  expect(lngLatOf(mercatorOf(center))[1]).toBeCloseTo(23.6, 0)
})
