import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { readOutcome } from '@/scene/outcomes/read-outcome'
import { createChain, createEvent } from '../../test/support/create-chain'
import { FIGURE_OPTIONS, parseStrictly, sceneOf, textsOf } from '../../test/support/create-figure'
import { createSeries } from '../../test/support/create-series'
import { chartDescription, chartSvg } from './chart'

const chain = createChain({
  events: [
    createEvent('talks', '2023-11-15', [], { title: { en: 'The presidents agree to talk' } }),
    createEvent('controls', '2023-12-01', [], { title: { en: 'Three more are controlled' } }),
  ],
})
const options = { ...FIGURE_OPTIONS, textPx: 20, size: { width: 1200, height: 800 } }

function chartOf(marks: readonly string[], size: Partial<typeof options> = {}) {
  const scene = sceneOf(chain, { day: toDay('2024-09-01'), marks })
  const deaths = createSeries(
    'monthly',
    [
      [
        { date: '2023-05', value: 6681 },
        { date: '2023-06', value: 6500 },
        { date: '2023-11', value: null },
        { date: '2024-09', value: 3010 },
      ],
    ],
    { unitShort: { en: 'deaths' } },
  )
  const outcomes = [readOutcome(deaths, scene.index)]
  return {
    svg: chartSvg(scene, outcomes, { ...options, ...size }),
    words: chartDescription(scene, outcomes),
  }
}

/** Where a text stands, from above. */
function heightOf(svg: string, label: string): number {
  const [, y] = new RegExp(`y="([\\d.]+)"[^>]*>${label}<`).exec(svg) ?? []
  if (!y) throw new Error(`No "${label}" in the chart.`)
  return Number(y)
}

describe('what a step marks in its chart', () => {
  it('is the highest figure, a figure of a day and what happened, each in full below it and in its description', () => {
    const { svg, words } = chartOf(['controls', 'peak', 'talks', '2024-09-10'])
    parseStrictly(svg)
    const texts = textsOf(svg)
    for (const said of [
      'Highest: 6,681 deaths, in May 2023',
      '15 November 2023: The presidents agree to talk',
      '1 December 2023: Three more are controlled',
      '3,010 deaths, in September 2024',
    ]) {
      expect(texts).toContain(said)
      expect(words).toContain(said)
    }
    expect(svg.match(/data-mark=/g)).toHaveLength(2)
  })

  it('leaves days that lie close to each other room', () => {
    const { svg } = chartOf(['talks', 'controls'])
    const [talks, controls] = [heightOf(svg, '15 November 2023'), heightOf(svg, '1 December 2023')]
    expect(Math.abs(talks - controls)).toBeGreaterThanOrEqual(20)
  })

  it('is nothing where a day has no figure, and where nothing is marked', () => {
    expect(chartOf(['2023-11-10', '2030-01-01']).svg).toBe(chartOf([]).svg)
  })

  it('is never cut at the foot: words get smaller, and what has no room is left out whole', () => {
    const marks = ['controls', 'peak', 'talks', '2024-09-10']
    for (const height of [700, 460, 420, 380, 330]) {
      const { svg } = chartOf(marks, { size: { width: 560, height } })
      const feet = [...svg.matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y))
      expect(Math.max(...feet)).toBeLessThan(height)
      expect(textsOf(svg)).not.toContain('…')
    }
    const texts = textsOf(chartOf(marks, { size: { width: 560, height: 460 } }).svg)
    expect(texts).toContain('Three more are controlled')
  })

  it('has figures close to each other apart', () => {
    const { svg } = chartOf(['peak', '2023-06-10'])
    const figures = [...svg.matchAll(/<text x="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*>(6,\d+)</g)]
    const [one, other] = ['6,681', '6,500'].map((label) => {
      const [, x, size] = figures.find((found) => found[3] === label) ?? []
      return { x: Number(x), halfPx: (label.length * Number(size)) / 4 }
    })
    if (!one || !other) throw new Error('A figure is missing.')
    expect(other.x - one.x).toBeGreaterThan(one.halfPx + other.halfPx)
  })
})
