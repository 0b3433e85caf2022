import { describe, expect, it } from 'vitest'
import { labelSpecs } from '../src/drawing/label-specs'
import { figureSvg } from '../src/figure/figure'
import { indexChain } from '../src/model/chain-index'
import { formatIsoDay } from '../src/model/day'
import { linkSentence } from '../src/report/record-words'
import { createSceneBuilder } from '../src/scene/build-scene'
import type { Scene } from '../src/scene/scene'
import { DEFAULT_VIEW } from '../src/store/view-state'
import { FIGURE_OPTIONS } from './support/create-figure'
import { readChain } from './support/real-chain'

const index = indexChain(await readChain())
const build = createSceneBuilder(index)

/** Large, so that hardly a line is too short for pressure markers of full size. */
const SIZE = { width: 2400, height: 1500 }

interface Counts {
  readonly press: number
  readonly release: number
}

/** How many measures a wedge stands for, by the form of its triangle alone. */
function countOf(d: string): number {
  const [a, b, c] = [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }))
  if (!a || !b || !c) throw new Error(`no wedge: ${d}`)
  const base = Math.hypot(b.x - c.x, b.y - c.y)
  const height = Math.hypot(a.x - (b.x + c.x) / 2, a.y - (b.y + c.y) / 2)
  // base : height = (9 + 0.9 n) : (6 + n), whatever the size.
  const ratio = base / height
  return Math.round((9 - 6 * ratio) / (ratio - 0.9))
}

/** What the picture shows on each line. */
function drawnCounts(scene: Scene): Map<string, Counts> {
  const svg = figureSvg(scene, { ...FIGURE_OPTIONS, size: SIZE, nameOf: () => null })
  const groups = [...svg.matchAll(/<g data-pressure-markers="([^"]+)"[^>]*>(.*?)<\/g>/gs)]
  return new Map(
    groups.map(([, id = '', inside = '']) => {
      const wedges = [...inside.matchAll(/d="([^"]+)" data-pressure-marker="(\w+)"/g)]
      const count = (kind: string) =>
        wedges.filter(([, , of]) => of === kind).reduce((sum, [, d = '']) => sum + countOf(d), 0)
      return [id, { press: count('press'), release: count('release') }]
    }),
  )
}

/** What the scene counts, where a line is drawn that carries pressure markers. */
function countedBy(scene: Scene, drawn: ReadonlyMap<string, Counts>): Map<string, Counts> {
  return new Map(
    scene.links
      .filter(({ link }) => drawn.has(link.id))
      .map(({ link, state }) => {
        const { down, up } = state.pressure
        const isEnded = state.level === 0
        return [link.id, { press: isEnded ? 0 : down.length, release: isEnded ? 0 : up.length }]
      }),
  )
}

describe('on every day of an event the picture shows what the scene counts', () => {
  const days = [...new Set(index.timeline.map(({ day }) => day))].filter(
    (day) => day >= index.spanFrom && day < index.spanTo,
  )

  it.each(['country', 'regional'] as const)('in the scope %s', (scope) => {
    const untrue = days.flatMap((day) => {
      const scene = build({ ...DEFAULT_VIEW, day, scope })
      const drawn = drawnCounts(scene)
      const counted = countedBy(scene, drawn)
      return [...drawn].flatMap(([id, { press, release }]) => {
        const expected = counted.get(id)
        const isSame = expected?.press === press && expected.release === release
        return isSame ? [] : [`${formatIsoDay(day)} ${id}: ${press}, ${release}`]
      })
    })
    expect(untrue).toEqual([])
  })

  it('and the label beside the line and the sentence that is heard say the same number', () => {
    const untrue = days.flatMap((day) => {
      const scene = build({ ...DEFAULT_VIEW, day })
      const specs = labelSpecs(scene)
      return scene.links.flatMap((link) => {
        const count = link.state.pressure.down.length
        if (count === 0) return []
        const spec = specs.find(({ key }) => key === `link:${link.link.id}`)
        const isSaid =
          spec?.extra.startsWith(`${count} `) &&
          linkSentence(link, index).includes(`, ${count} measure`)
        return isSaid ? [] : [`${formatIsoDay(day)} ${link.link.id}: ${spec?.extra}`]
      })
    })
    expect(untrue).toEqual([])
  })
})
