import { describe, expect, it } from 'vitest'
import { isSameView } from './same-view'

const CAMERA = { zoom: 2, lat: 30, lng: 179.99, bearing: 0, pitch: 0 }

describe('isSameView', () => {
  it('forgives what an address rounds away', () => {
    expect(isSameView(CAMERA, { ...CAMERA, zoom: 2.01, lat: 30.1 })).toBe(true)
    expect(isSameView(CAMERA, { ...CAMERA, zoom: 2.1 })).toBe(false)
    expect(isSameView(CAMERA, { ...CAMERA, lat: 33 })).toBe(false)
  })

  it('knows that both sides of the date line are neighbours', () => {
    expect(isSameView(CAMERA, { ...CAMERA, lng: -179.99 })).toBe(true)
  })
})
