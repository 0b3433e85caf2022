import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameGrowth } from '@/look/scales'
import { NO_STRIPS, NOTHING_OPEN } from './layout'
import { layOutScreen, layOutTwoMaps } from './layout-screen'
import { EMPTY_STAGE, layOutStage } from './layout-stage'

describe('the layout of two maps', () => {
  it('begins below what is said of both, and keeps names of the lower one off the marks', () => {
    const whole = layOutScreen(1440, 900, NO_STRIPS)
    const { topPx, corner } = layOutTwoMaps(whole)
    expect(topPx).toBe(120)
    const lowerPx = (900 - whole.bottomPx - topPx) / 2
    // As far from the foot and the right of the lower map as from those of the whole.
    expect(corner?.right).toBe(whole.corner?.right)
    expect(corner?.bottom).toBe(lowerPx)
    expect((corner?.bottom ?? 0) - (corner?.top ?? 0)).toBe(30)
  })

  it('has no corner on a phone, where no marks are explained', () => {
    const phone = layOutScreen(390, 844, NO_STRIPS)
    expect(layOutTwoMaps(phone)).toEqual({ topPx: phone.insets.top, corner: null })
  })
})

describe('the layout of the screen', () => {
  it('leaves the map a usable middle on every screen from a phone to a wall, whatever is open', () => {
    const screens = fc.record({
      widthPx: fc.integer({ min: 320, max: 3840 }),
      heightPx: fc.integer({ min: 360, max: 2160 }),
      hasTint: fc.boolean(),
      hasZoom: fc.boolean(),
      isTold: fc.boolean(),
      hasPanel: fc.boolean(),
      hasOutcome: fc.boolean(),
      hasStrips: fc.boolean(),
      laneCount: fc.constantFrom(3, 4, null),
      sheet: fc.constantFrom('peek' as const, 'half' as const, 'full' as const),
    })
    fc.assert(
      fc.property(
        screens,
        ({ widthPx, heightPx, hasPanel, hasOutcome, hasStrips, laneCount, sheet, ...strips }) => {
          const opened = { hasPanel, hasOutcome, hasStrips, laneCount, sheet }
          const { insets, kind } = layOutScreen(widthPx, heightPx, strips, opened)
          // A column keeps the width of its words where a page is magnified; there the map makes room.
          const leastPx = kind === 'column' ? Math.min(170, widthPx - 224 - 16) : 170
          expect(widthPx - insets.left - insets.right).toBeGreaterThanOrEqual(leastPx)
          if (heightPx >= 560) {
            expect(heightPx - insets.top - insets.bottom).toBeGreaterThanOrEqual(0)
          }
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('gives the map most of a desk while nothing is open', () => {
    const { insets } = layOutScreen(1440, 900, NO_STRIPS)
    const share =
      ((1440 - insets.left - insets.right) * (900 - insets.top - insets.bottom)) / (1440 * 900)
    expect(share).toBeGreaterThan(0.42)
    expect(layOutScreen(1440, 900, NO_STRIPS).bottomPx).toBe(302)
  })

  it('makes room at the right only for what has been opened', () => {
    const closed = layOutScreen(1440, 900, NO_STRIPS)
    const open = layOutScreen(1440, 900, NO_STRIPS, { ...NOTHING_OPEN, hasPanel: true })
    expect(closed.rightPx).toBe(0)
    expect(open.insets.right).toBe(closed.insets.right + open.rightPx + 24)
  })

  it('leaves the map more than a third of every stage, with the key of the colours over it', () => {
    const stages = fc.record({
      widthPx: fc.integer({ min: 320, max: 3840 }),
      heightPx: fc.integer({ min: 560, max: 2160 }),
    })
    fc.assert(
      fc.property(stages, ({ widthPx, heightPx }) => {
        const bare = layOutStage(widthPx, heightPx, EMPTY_STAGE).insets
        const tinted = layOutStage(widthPx, heightPx, { ...EMPTY_STAGE, hasTint: true }).insets
        expect(heightPx - tinted.top - tinted.bottom).toBeGreaterThanOrEqual(heightPx / 3)
        expect(tinted.top).toBeGreaterThan(bare.top)
        expect({ ...tinted, top: bare.top }).toEqual(bare)
      }),
    )
  })

  it.each([
    [1024, 768],
    [1280, 720],
    [1920, 1080],
    [3840, 2160],
  ])(
    'sets names on a stage of %i × %i in a fortieth of the height, and hardly more',
    (width, height) => {
      const deskPx = (width < 1800 ? 12.5 : 14) * nameGrowth(width)
      const { labelScale } = layOutStage(width, height, EMPTY_STAGE)
      const share = (deskPx * labelScale) / height
      expect(share).toBeGreaterThanOrEqual(0.025)
      // Larger, on a wall, they would leave each other no room.
      expect(share).toBeLessThanOrEqual(0.027)
    },
  )

  it('leaves free on stage what the words take, and half of it for an outcome', () => {
    const bare = layOutStage(1920, 1080, EMPTY_STAGE).insets
    const told = layOutStage(1920, 1080, { ...EMPTY_STAGE, footPx: 400, hasChart: true }).insets
    expect(told.bottom).toBe(390)
    expect(told.right - bare.right).toBe(883)
  })

  it('leaves an outcome its half also where a browser is zoomed in, until it covers the map', () => {
    const rightOf = (width: number, hasChart: boolean) =>
      layOutStage(width, 480, { ...EMPTY_STAGE, hasChart }).insets.right
    expect(rightOf(853, true) - rightOf(853, false)).toBe(392)
    expect(rightOf(760, true) - rightOf(760, false)).toBe(0)
  })

  it('puts the headline on the map where there is room, and a sheet below or beside it where not', () => {
    expect(layOutScreen(1440, 900, NO_STRIPS).kind).toBe('wide')
    expect(layOutScreen(390, 844, NO_STRIPS).kind).toBe('narrow')
    expect(layOutScreen(768, 1024, NO_STRIPS).kind).toBe('narrow')
    expect(layOutScreen(844, 390, NO_STRIPS)).toMatchObject({ kind: 'column', leftPx: 320 })
  })

  it('has three heights of sheet', () => {
    const heights = (['peek', 'half', 'full'] as const).map(
      (sheet) => layOutScreen(390, 844, NO_STRIPS, { ...NOTHING_OPEN, sheet }).bottomPx,
    )
    expect(heights).toEqual([240, 473, 784])
  })
})
