import { describe, expect, it } from 'vitest'
import { isSameView } from './camera'
import { visibleCopies } from './curve-texture'

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

describe('visibleCopies', () => {
  it('draws on the copy that is seen, wherever the centre is counted from', () => {
    expect(visibleCopies([0.78, 1.23], 1.0, 0.2)).toEqual([0])
    expect(visibleCopies([0.78, 1.23], 0.01, 0.2)).toEqual([-1])
  })

  it('repeats flows when the world repeats', () => {
    expect(visibleCopies([0.78, 1.23], 0.5, 1)).toEqual([-1, 0])
  })
})
