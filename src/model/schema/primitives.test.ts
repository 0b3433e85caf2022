import { expect, it } from 'vitest'
import { lngLatSchema } from './primitives'

it('a place lies on the map: longitude first, no nearer to a pole than the map goes', () => {
  const isPlace = (lngLat: unknown) => lngLatSchema.safeParse(lngLat).success
  for (const corner of [
    [180, 85],
    [-180, -85],
  ]) {
    expect(isPlace(corner)).toBe(true)
  }
  for (const beyond of [
    [180.1, 0],
    [-180.1, 0],
    [0, 85.1],
    [0, -85.1],
    [0],
    [0, 0, 0],
    ['0', '0'],
  ]) {
    expect(isPlace(beyond), `${beyond}`).toBe(false)
  }
})
