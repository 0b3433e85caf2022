import { expect, it } from 'vitest'
import { tipLeft } from './event-tip'

it('the tip of an event stands over its dot, and whole in the window at either end of the axis', () => {
  expect(tipLeft(700, 1440)).toBe(560)
  expect(tipLeft(1430, 1440)).toBe(1440 - 280 - 8)
  expect(tipLeft(20, 390)).toBe(8)
})
