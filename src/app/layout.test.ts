import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutScreen, layOutStage, NO_STRIPS } from './layout'

describe('the layout of the screen', () => {
  it('leaves the map a usable middle on every screen from a phone to a wall', () => {
    const screens = fc.record({
      widthPx: fc.integer({ min: 320, max: 3840 }),
      heightPx: fc.integer({ min: 560, max: 2160 }),
      bannerCount: fc.integer({ min: 0, max: 4 }),
      hasTint: fc.boolean(),
      hasZoom: fc.boolean(),
    })
    fc.assert(
      fc.property(screens, ({ widthPx, heightPx, ...strips }) => {
        const { insets } = layOutScreen(widthPx, heightPx, strips)
        expect(widthPx - insets.left - insets.right).toBeGreaterThanOrEqual(290)
        expect(heightPx - insets.top - insets.bottom).toBeGreaterThanOrEqual(60)
      }),
    )
  })

  it('leaves the map more than a third of every stage, with the key of the colours over it', () => {
    const stages = fc.record({
      widthPx: fc.integer({ min: 320, max: 3840 }),
      heightPx: fc.integer({ min: 560, max: 2160 }),
    })
    fc.assert(
      fc.property(stages, ({ widthPx, heightPx }) => {
        const bare = layOutStage(widthPx, heightPx, false).insets
        const tinted = layOutStage(widthPx, heightPx, true).insets
        expect(heightPx - tinted.top - tinted.bottom).toBeGreaterThanOrEqual(heightPx / 3)
        expect(tinted.top).toBeGreaterThan(bare.top)
        expect({ ...tinted, top: bare.top }).toEqual(bare)
      }),
    )
  })

  it('puts panels beside the map where there is room, and a sheet below it where there is not', () => {
    expect(layOutScreen(1440, 900, NO_STRIPS).kind).toBe('wide')
    expect(layOutScreen(390, 844, NO_STRIPS).kind).toBe('narrow')
  })
})
