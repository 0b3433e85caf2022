import { expect, it } from 'vitest'
import { formatCamera, parseCamera } from './camera-text'

it('a camera is written with two decimals of zoom and three of a degree, turned or not', () => {
  const camera = { zoom: 3.45678, lat: 12.34567, lng: -98.76543, bearing: 0, pitch: 0 }
  expect(formatCamera(camera)).toBe('3.46/12.346/-98.765')
  expect(formatCamera({ ...camera, bearing: -30.26, pitch: 45.04 })).toBe(
    '3.46/12.346/-98.765/-30.3/45',
  )
})

it('a camera that names no turn has none, and a zero is read without its sign', () => {
  expect(parseCamera('3/-0/-98')).toEqual({ zoom: 3, lat: 0, lng: -98, bearing: 0, pitch: 0 })
})
