import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { createRandom } from '../../test/support/random'
import { layOutLabels } from './label-layout'
import type { LabelSpec } from './label-specs'
import type { LabelScreen, MeasuredLabel } from './measured-label'
import { boxesOverlap, distanceTo } from './oriented-box'

const SIZE = { width: 320, height: 240 }
const INSETS = { top: 0, right: 0, bottom: 0, left: 0 }

interface Spot {
  readonly x: number
  readonly y: number
}

/** @param name widths follow its length */
function createPlace(name: string, rank: LabelSpec['rank'], country = name): MeasuredLabel {
  const spec: LabelSpec = {
    key: `place:${name}`,
    target: { kind: 'place', id: name },
    name,
    detail: '',
    extra: '',
    sentence: name,
    commodity: null,
    country,
    isSelected: false,
    isQuiet: false,
    rank,
    priority: rank === 'major' ? 900 : 300,
    shown: 'room',
  }
  const forms = [{ name: 'short', widthPx: name.length * 8, heightPx: 18, cost: 0 } as const]
  return { spec, forms, lastKey: null }
}

function createScreen(labels: readonly MeasuredLabel[], spots: readonly Spot[]): LabelScreen {
  const points = new Map(labels.map(({ spec }, i) => [spec.key, spots[i] ?? null] as const))
  return { size: SIZE, insets: INSETS, curves: new Map(), points }
}

describe('the name of a place', () => {
  it('is never nearer to the dot of another than to its own', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: SIZE.width }),
      y: fc.integer({ min: 0, max: SIZE.height }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(spot, { minLength: 2, maxLength: 9 }), (spots) => {
        const labels = spots.map((_, i) => createPlace(`Place no. ${i}`, 'major'))
        const placed = layOutLabels(labels, createScreen(labels, spots))
        labels.forEach(({ spec }, i) => {
          const box = placed.get(spec.key)?.box
          if (!box) return
          const distances = spots.map((at) => distanceTo(box, at))
          const [own = 0] = distances.splice(i, 1)
          expect(Math.min(...distances)).toBeGreaterThan(own)
        })
      }),
    )
  })

  it('keeps to that in a crowd as well, lies on no other, and is the name alone', () => {
    const random = createRandom(7)
    const spots = Array.from({ length: 150 }, () => ({ x: random() * 1200, y: random() * 800 }))
    const labels = spots.map((_, i) => {
      const label = createPlace(`No. ${i}`, 'major')
      const stack = { name: 'stack', widthPx: 90, heightPx: 34, cost: 0 } as const
      const short = { name: 'short', widthPx: 40, heightPx: 18, cost: 70 } as const
      return { ...label, forms: [stack, short] }
    })
    const screen = { ...createScreen(labels, spots), size: { width: 1200, height: 800 } }
    const placed = layOutLabels(labels, screen)
    expect(placed.size).toBeGreaterThan(60)
    const boxes = [...placed.values()].map(({ box }) => box)
    expect(new Set([...placed.values()].map(({ form }) => form))).toEqual(new Set(['short']))
    boxes.forEach((box, i) => {
      for (const other of boxes.slice(i + 1)) expect(boxesOverlap(box, other)).toBe(false)
    })
    labels.forEach(({ spec }, i) => {
      const box = placed.get(spec.key)?.box
      if (!box) return
      const distances = spots.map((at) => distanceTo(box, at))
      const [own = 0] = distances.splice(i, 1)
      expect(Math.min(...distances)).toBeGreaterThan(own)
    })
  })

  it('that somebody points at in a crowd is set with all that is said of it', () => {
    const spots = Array.from({ length: 150 }, (_, i) => ({
      x: 40 + (i % 15) * 80,
      y: 40 + Math.floor(i / 15) * 72,
    }))
    const stack = { name: 'stack', widthPx: 60, heightPx: 34, cost: 0 } as const
    const short = { name: 'short', widthPx: 40, heightPx: 18, cost: 70 } as const
    const labels = spots.map((_, i) => ({
      ...createPlace(`No. ${i}`, 'major'),
      forms: [stack, short],
      isAskedFor: i === 70,
    }))
    const screen = { ...createScreen(labels, spots), size: { width: 1240, height: 760 } }
    const placed = layOutLabels(labels, screen)
    expect(placed.get('place:No. 70')?.form).toBe('stack')
    expect(placed.get('place:No. 71')?.form).toBe('short')
  })

  it('is left out where the only room is by the dot of another', () => {
    // In a strip as low as a name, whatever the middle one finds lies by an outer dot.
    const labels = ['West', 'Middle', 'East'].map((name) => createPlace(name, 'major'))
    const spots = [140, 160, 180].map((x) => ({ x, y: 15 }))
    const screen = { ...createScreen(labels, spots), size: { width: 320, height: 30 } }
    expect([...layOutLabels(labels, screen).keys()].sort()).toEqual(['place:East', 'place:West'])
  })

  it('does not end at the dot of another, though its own is a little nearer above it', () => {
    // "India" fits below its dot only so that it ends 10 px before the dot of China.
    const [india, china] = [createPlace('India', 'major'), createPlace('China', 'major')]
    const spots = [
      { x: 30, y: 4 },
      { x: 60, y: 22 },
    ]
    const namesOf = (labels: readonly MeasuredLabel[]) => {
      const screen = { ...createScreen(labels, spots), size: { width: 78, height: 38 } }
      return [...layOutLabels(labels, screen).keys()]
    }
    expect(namesOf([india])).toContain('place:India')
    expect(namesOf([india, china])).not.toContain('place:India')
  })

  it('does not stand on the land of another country that is named', () => {
    const [own, other] = [createPlace('Small', 'major'), createPlace('Large', 'major')]
    const square = (left: number, right: number) => [
      { x: left, y: 60 },
      { x: right, y: 60 },
      { x: right, y: 180 },
      { x: left, y: 180 },
    ]
    const [here, there] = [square(90, 110), square(110, 320)]
    const screen = {
      ...createScreen(
        [own, other],
        [
          { x: 100, y: 120 },
          { x: 280, y: 120 },
        ],
      ),
      landOf: ({ key }: LabelSpec) =>
        key === own.spec.key ? { own: here, others: [there] } : { own: there, others: [here] },
    }
    const box = layOutLabels([own, other], screen).get(own.spec.key)?.box
    expect(box && box.x + box.halfWidth / 2).toBeLessThan(110)
  })

  it('stands by a place in the country that it names, but by no other', () => {
    const spots = [
      { x: 160, y: 15 },
      { x: 180, y: 15 },
      { x: 140, y: 15 },
    ]
    const screenOf = (cityOf: string) => {
      const labels = [
        createPlace('Mexico', 'major'),
        createPlace('City', 'minor', cityOf),
        createPlace('Border', 'minor', 'Guatemala'),
      ]
      const screen = { ...createScreen(labels, spots), size: { width: 320, height: 30 } }
      return layOutLabels(labels, screen)
    }
    expect(screenOf('Mexico').get('place:Mexico')?.box.x).toBeGreaterThan(180)
    expect(screenOf('Guatemala').has('place:Mexico')).toBe(false)
  })
})
