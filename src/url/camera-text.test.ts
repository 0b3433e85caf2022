import { expect, it } from 'vitest'
import { expectedCamera, formatCamera, parseCamera } from './camera-text'

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

it.each([
  '',
  '3/12',
  '3/12/98/1',
  '3/12/98/1/2/3',
  'near/12/98',
  '3/12/',
  '1e1/12/98',
  '24.1/0/0',
  '-1.1/0/0',
  '3/90.1/0',
  '3/-90.1/0',
  '3/0/180.1',
  '3/0/-180.1',
  '3/0/0/180.1/0',
  '3/0/0/-180.1/0',
  '3/0/0/0/85.1',
  '3/0/0/0/-0.1',
])('“%s” is no camera', (text) => {
  expect(parseCamera(text)).toBeNull()
})

it('a camera may stand at any of its bounds', () => {
  const most = { zoom: 24, lat: 90, lng: 180, bearing: 180, pitch: 85 }
  expect(parseCamera('24/90/180/180/85')).toEqual(most)
  const least = { zoom: -1, lat: -90, lng: -180, bearing: -180, pitch: 0 }
  expect(parseCamera('-1/-90/-180/-180/0')).toEqual(least)
})

it('a camera that can’t be read is told by the bounds that it breaks, or by how one is written', () => {
  expect(expectedCamera('99/0/190')).toBe('zoom from -1 to 24, lng from -180 to 180')
  expect(expectedCamera('near')).toBe('zoom/lat/lng or zoom/lat/lng/bearing/pitch')
})
