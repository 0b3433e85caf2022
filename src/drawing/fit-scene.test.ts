import { describe, expect, it } from 'vitest'
import { fitScene } from './fit-scene'
import { mercatorOf, WORLD_PX } from './mercator'

const POINTS = [mercatorOf([106, 33.5]), mercatorOf([180, 68]), mercatorOf([261.65, 39.5])]

function framedAt(surface: 'present' | 'explore', widthPx: number) {
  const heightPx = (widthPx * 9) / 16
  const insets = {
    top: heightPx * 0.04,
    right: widthPx * 0.03,
    bottom: heightPx * 0.33,
    left: widthPx * 0.03,
  }
  const size = { width: widthPx, height: heightPx }
  const view = { projection: 'flat', surface } as const
  const { center, zoom } = fitScene(POINTS, view, size, insets, null)
  return { lng: center[0], lat: center[1], share: (WORLD_PX * 2 ** zoom) / widthPx }
}

describe('what a hall sees', () => {
  it.each([1920, 3840])('is framed at %i pixels as it was rehearsed at 1280', (widthPx) => {
    const [rehearsed, shown] = [framedAt('present', 1280), framedAt('present', widthPx)]
    expect(shown.share).toBeCloseTo(rehearsed.share, 6)
    expect(shown.lng).toBeCloseTo(rehearsed.lng, 6)
    expect(shown.lat).toBeCloseTo(rehearsed.lat, 6)
  })

  it('is not how a desk is framed, where names stay small on a large screen', () => {
    expect(framedAt('explore', 3840).share).toBeGreaterThan(framedAt('explore', 1280).share)
  })
})
