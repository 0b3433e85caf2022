import { expect, it } from 'vitest'
import { NO_STRIPS } from './layout'
import { layOutForText } from './layout-for-text'
import { layOutScreen } from './layout-screen'

const laidOut = (widthPx: number, heightPx: number, scale: number) =>
  layOutForText({ widthPx, heightPx }, scale, (width, height) =>
    layOutScreen(width, height, NO_STRIPS),
  )

it('stands as in a window half as large where text is twice as large, and fills the whole one', () => {
  const half = layOutScreen(1000, 600, NO_STRIPS)
  const grown = laidOut(2000, 1200, 2)
  expect(grown.kind).toBe(half.kind)
  expect(grown.topPx).toBe(2 * half.topPx)
  expect(grown.bottomPx).toBe(2 * half.bottomPx)
  expect(grown.insets.left).toBe(2 * half.insets.left)
  expect(grown.corner?.right).toBe(2 * (half.corner?.right ?? 0))
})

it('gives words the column or the sheet of a small window before they are cut', () => {
  expect(laidOut(1440, 900, 1).kind).toBe('wide')
  expect(laidOut(1440, 900, 2).kind).toBe('column')
  expect(laidOut(390, 844, 2).kind).toBe('narrow')
})

it('is as it was at the usual size', () => {
  expect(laidOut(1440, 900, 1)).toEqual(layOutScreen(1440, 900, NO_STRIPS))
})
