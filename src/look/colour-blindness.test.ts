import { describe, expect, it } from 'vitest'
import { readChain } from '../../test/support/real-chain'

/** How somebody without green cones sees linear light (Machado, Oliveira and Fernandes 2009). */
const DEUTERANOPIA = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
] as const

function linear(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
}

/** CIE 1976 L*a*b* of a colour as it is seen there. */
function seen(hex: string): readonly [number, number, number] {
  const light = linear(hex)
  const [r = 0, g = 0, b = 0] = DEUTERANOPIA.map((row) => {
    const sum = row.reduce((total, share, i) => total + share * (light[i] ?? 0), 0)
    return Math.min(Math.max(sum, 0), 1)
  })
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function difference(one: string, other: string): number {
  const [a, b] = [seen(one), seen(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

describe('colours without green cones', () => {
  it.each(['dark', 'light', 'darkHall', 'lightHall'] as const)(
    'tell the finished drug from its precursors in %s',
    async (ground) => {
      const { commodities } = await readChain()
      const line = (id: string) => commodities.find((each) => each.id === id)?.colours[ground].line
      const [drug, precursors] = [line('finished'), line('precursors')]
      if (!drug || !precursors)
        throw new Error(`no such commodity: ${commodities.map(({ id }) => id)}`)
      expect(difference(drug, precursors)).toBeGreaterThanOrEqual(15)
    },
  )
})
