import type { Camera } from '@/store/view-state'
import { addressWords } from '@/words/address'
import { series } from '@/words/joined'

/** Numbers as people write them: no exponents, no empty parts. */
const NUMBER = /^-?\d{1,4}(?:\.\d{1,6})?$/

/** Bounds of a camera, part by part, in the order of the address. */
export const CAMERA_BOUNDS = [
  [-1, 24], // a small frame holds the whole chain only below 0
  [-90, 90],
  [-180, 180],
  [-180, 180],
  [0, 85],
] as const

const NAMES = ['zoom', 'lat', 'lng', 'bearing', 'pitch'] as const

/** Its three or five numbers, whatever their size; null where it has another form. */
function numbersOf(text: string): number[] | null {
  const parts = text.split('/')
  if ((parts.length !== 3 && parts.length !== 5) || !parts.every((part) => NUMBER.test(part))) {
    return null
  }
  // Adding 0 turns -0 into 0.
  return parts.map((part) => Number(part) + 0)
}

/** The bounds that numbers break, in words. */
function brokenBounds(numbers: readonly number[]): string[] {
  return CAMERA_BOUNDS.flatMap(([least, most], part) => {
    const value = numbers[part] ?? 0
    const isWithin = value >= least && value <= most
    return isWithin ? [] : [addressWords.bounds(NAMES[part] ?? '', least, most)]
  })
}

export function parseCamera(text: string): Camera | null {
  const numbers = numbersOf(text)
  if (!numbers || brokenBounds(numbers).length > 0) return null
  const [zoom = 0, lat = 0, lng = 0, bearing = 0, pitch = 0] = numbers
  return { zoom, lat, lng, bearing, pitch }
}

/** What stands in the way of reading a camera: its form, or the bounds that it breaks. */
export function expectedCamera(text: string): string {
  const numbers = numbersOf(text)
  return numbers ? series(brokenBounds(numbers)) : addressWords.camera
}

/** Two decimals of zoom and three of a degree: under a pixel on any screen at these zooms. */
export function formatCamera(camera: Camera): string {
  const round = (value: number, decimals: number) => `${Number(value.toFixed(decimals)) + 0}`
  const place = [round(camera.zoom, 2), round(camera.lat, 3), round(camera.lng, 3)]
  const turn = [round(camera.bearing, 1), round(camera.pitch, 1)]
  return (turn.every((value) => value === '0') ? place : [...place, ...turn]).join('/')
}
