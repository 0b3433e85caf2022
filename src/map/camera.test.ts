import type { Map as MapLibreMap } from 'maplibre-gl'
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

interface Jump {
  readonly center: [number, number]
  readonly zoom: number
  readonly padding: Insets
}

/** Knows just what the control asks of a map; a move of ours hands its mark on, as MapLibre does. */
function createFakeMap() {
  const listeners: { type: string; listener: (event: object) => void }[] = []
  const at = { zoom: 2, lat: 30, lng: 170 }
  const paddings: Insets[] = []
  const fire = (type: string, event: object = {}): void => {
    for (const each of listeners) if (each.type === type) each.listener(event)
  }
  const moveTo = (to: Partial<typeof at>, event: object = {}): void => {
    fire('movestart', event)
    Object.assign(at, to)
    fire('moveend', event)
  }
  const map = {
    on: (type: string, listener: (event: object) => void) => listeners.push({ type, listener }),
    getCenter: () => ({ wrap: () => ({ lng: at.lng, lat: at.lat }) }),
    getZoom: () => at.zoom,
    getBearing: () => 0,
    getPitch: () => 0,
    jumpTo: ({ center, zoom, padding }: Jump, mark: object) => {
      paddings.push(padding)
      moveTo({ lng: center[0], lat: center[1], zoom }, mark)
    },
  }
  return { map: map as unknown as MapLibreMap, fire, moveTo, at, paddings }
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
    const fake = createFakeMap()
    const reported: Camera[] = []
    const control = createCameraControl(fake.map, (camera) => reported.push(camera))
    control.follow(createWish(null))
    return { ...fake, control, reported }
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
    const { fire, control, at } = createControl()
    fire('movestart', { originalEvent: {} })
    control.follow(createWish(null, 'another size'))
    at.zoom = 5
    expect(at.zoom).toBe(5)
    fire('moveend')
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
