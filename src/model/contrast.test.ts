import { expect, it } from 'vitest'
import { contrast } from './contrast'

it('contrast is that of WCAG: most between black and white, none of a colour with itself', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#777777')).toBe(1)
  // So dark that its light is a straight share of the number: 5 / 255 / 12.92 = 0.001518.
  expect(contrast('#050505', '#ffffff')).toBeCloseTo(1.05 / 0.051518, 3)
})
