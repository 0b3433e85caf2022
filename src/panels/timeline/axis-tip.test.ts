import { expect, it } from 'vitest'
import { tipLeft } from './axis-tip'

it('a tip stands over what it is about, and whole in the window at either end of the axis', () => {
  const at = (xPx: number, windowPx: number) => tipLeft({ xPx, widthPx: 280, gapPx: 8 }, windowPx)
  expect(at(700, 1440)).toBe(560)
  expect(at(1430, 1440)).toBe(1440 - 280 - 8)
  expect(at(20, 390)).toBe(8)
})
