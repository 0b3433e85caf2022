import { describe, expect, it, vi } from 'vitest'
import { flowStyles } from '../src/drawing/flow-style'
import { keepStyles } from '../src/drawing/keep-styles'
import { layOutFigure } from '../src/figure/figure-layout'
import { chainPalette } from '../src/look/chain-palette'
import { indexChain } from '../src/model/chain-index'
import { createSceneBuilder } from '../src/scene/build-scene'
import { DEFAULT_VIEW } from '../src/store/view-state'
import { createLargeChain } from './bench/synthetic/chain'

/** How often it was asked whether two boxes lie on each other: most of what names cost. */
const asked = vi.hoisted(() => ({ count: 0 }))

vi.mock('../src/drawing/oriented-box', async (importOriginal) => {
  const real = await importOriginal<typeof import('../src/drawing/oriented-box')>()
  return {
    ...real,
    boxesOverlap: (...boxes: Parameters<typeof real.boxesOverlap>) => {
      asked.count += 1
      return real.boxesOverlap(...boxes)
    },
  }
})

const EFFECTS_PER_EVENT = 10

function chainOf(links: number) {
  const size = { links, events: links / 10, effectsPerEvent: EFFECTS_PER_EVENT }
  const index = indexChain(createLargeChain(size))
  return { index, build: createSceneBuilder(index) }
}

const FIGURE = {
  size: { width: 1440, height: 900 },
  theme: 'light',
  states: null,
  measureText: (text: string) => text.length * 7,
} as const

describe('a step of the day in a chain of a thousand links', () => {
  const { index, build } = chainOf(1_000)
  const stylesOn = (day: number) => {
    const scene = build({ ...DEFAULT_VIEW, day })
    const palette = chainPalette(index, 'light', scene.view.surface)
    return flowStyles(scene, { palette, screenWidthPx: 1440, hoveredLink: null })
  }
  const acted = index.timeline.map(({ day }) => day).filter((day) => day > index.spanFrom + 1)

  it('draws no line anew on a day without an event', () => {
    const calm = acted.find((day) => !acted.includes(day + 1) && !acted.includes(day + 2)) ?? 0
    const before = stylesOn(calm + 1)
    expect(keepStyles(before, stylesOn(calm + 2))).toBe(before)
  })

  it('draws only what an event acts on anew', () => {
    for (const day of acted.slice(0, 20)) {
      const before = stylesOn(day - 1)
      const after = keepStyles(before, stylesOn(day))
      const changed = [...after].filter(([id, style]) => before.get(id) !== style)
      const here = index.timeline.filter((each) => each.day === day || each.day === day - 1)
      expect(changed.length).toBeLessThanOrEqual(here.length * EFFECTS_PER_EVENT)
    }
  })
})

describe('three hundred names', () => {
  it.each([100, 1_000])(
    'find their places among %d links in a bounded number of looks',
    (links) => {
      const { index, build } = chainOf(links)
      asked.count = 0
      const { names } = layOutFigure(
        build({ ...DEFAULT_VIEW, day: index.spanFrom + 1_000 }),
        FIGURE,
      )
      expect(names.size).toBeGreaterThan(10)
      expect(asked.count).toBeLessThan(60_000)
    },
  )
})
