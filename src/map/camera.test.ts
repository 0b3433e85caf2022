import { describe, expect, it } from 'vitest'
import type { Insets } from '@/drawing/fit-camera'
import { nearestCopy } from '@/drawing/world-frame'
import type { Camera } from '@/store/view-state'
import { createCameraControl } from './camera'

describe('the copy of the world that flows are drawn on', () => {
  it('is the one in the middle of the screen, wherever that is counted from', () => {
    expect(nearestCopy([0.78, 1.23], 1.0)).toBe(0)
    expect(nearestCopy([0.78, 1.23], 0.01)).toBe(-1)
    expect(nearestCopy([0.78, 1.23], 2.1)).toBe(1)
  })
})

/** Knows just what the control asks of a ground, and says of a move whose it was. */
function createFakeRenderer() {
  const at = { zoom: 2, lat: 30, lng: 170 }
  const paddings: Insets[] = []
  const renderer = {
    camera: () => ({ ...at, bearing: 0, pitch: 0 }),
    moveTo: ({ lng, lat, zoom }: Camera, insets: Insets) => {
      paddings.push(insets)
      moveTo({ lng, lat, zoom }, true)
    },
  }
  const reported: Camera[] = []
  const control = createCameraControl(
    () => renderer,
    (camera) => reported.push(camera),
  )
  const moveTo = (to: Partial<typeof at>, isOurs = false): void => {
    control.handleMoveStart(isOurs)
    Object.assign(at, to)
    control.handleMoveEnd(isOurs)
  }
  return { control, reported, moveTo, at, paddings }
}

describe('the camera', () => {
  const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 }
  const createWish = (camera: Camera | null, fitKey = 'a') => ({
    camera,
    fit: () => ({ center: [180, 20] as [number, number], zoom: 1 }),
    fitKey,
    insets: NO_INSETS,
    isAnimated: false,
  })

  function createControl() {
    const fake = createFakeRenderer()
    fake.control.follow(createWish(null))
    return fake
  }

  it("fits, and does not take its own move for a person's", () => {
    const { at, reported } = createControl()
    expect(at).toEqual({ lng: 180, lat: 20, zoom: 1 })
    expect(reported).toEqual([])
  })

  it("reports a wheel's zoom, which begins and ends without an event of the person", () => {
    const { moveTo, reported } = createControl()
    moveTo({ zoom: 3 })
    expect(reported.map(({ zoom }) => zoom)).toEqual([3])
  })

  it('does not take a resize, or a restored context, for a move', () => {
    const { moveTo, reported } = createControl()
    moveTo({})
    expect(reported).toEqual([])
  })

  it('leaves the map to the hand that moves it', () => {
    const { control, at } = createControl()
    control.handleMoveStart(false)
    control.follow(createWish(null, 'another size'))
    at.zoom = 5
    expect(at.zoom).toBe(5)
    control.handleMoveEnd(false)
    control.follow(createWish(null, 'another size'))
    expect(at.zoom).toBe(1)
  })

  it('stays where a person left it when panels open', () => {
    const { moveTo, control, reported, at } = createControl()
    moveTo({ zoom: 3 })
    control.follow(createWish(reported[0] ?? null))
    control.follow(createWish(reported[0] ?? null, 'other insets'))
    expect(at.zoom).toBe(3)
  })

  it('keeps the same place in the middle of what a banner leaves free, as a reload would', () => {
    const { moveTo, control, reported, at, paddings } = createControl()
    moveTo({ zoom: 3, lat: 10 })
    const wish = createWish(reported[0] ?? null)
    control.follow(wish)
    const banner = { ...NO_INSETS, top: 52 }
    control.follow({ ...wish, insets: banner })
    control.follow({ ...wish, insets: { ...banner } })
    expect(paddings.slice(1)).toEqual([banner])
    expect(at).toEqual({ zoom: 3, lat: 10, lng: 180 })
    // It is no move of the person.
    expect(reported).toHaveLength(1)
  })
})
