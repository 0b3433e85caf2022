import { describe, expect, it } from 'vitest'
import type { FlowStyle } from '@/drawing/flow-style'
import { lineShape } from '@/drawing/line-shape'
import type { ScreenCurve } from '@/drawing/screen-curve'
import { levelWidthPx } from '@/look/scales'
import type { Level } from '@/model/schema/effect'
import { flowMarkup } from './flow'

const STYLE: FlowStyle = {
  colour: [1, 0, 0],
  widthPx: 9,
  alpha: 1,
  pattern: 'solid',
  quality: 'firm',
  isDirected: false,
  ghostWidthPx: 0,
  emphasis: 0,
  measures: { down: 0, up: 0, mixed: 0 },
}
const INK = { sea: '#ffffff', ink: '#000000', colour: '#cc0000', scale: 1 }

/** A level line from (0, 0) to (400, 0). */
function curveOf(style: FlowStyle): ScreenCurve {
  const points = Array.from({ length: 41 }, (_, i) => ({ x: i * 10, y: 0 }))
  const isHollow = style.quality === 'none'
  const shape = lineShape(
    { widthPx: style.widthPx, isHollow, isDirected: style.isDirected },
    400,
    1,
  )
  return { id: 'line', points, lengthPx: 400, pressureMarkers: [], ...shape }
}

function draw(patch: Partial<FlowStyle>): string {
  const style = { ...STYLE, ...patch }
  return flowMarkup(curveOf(style), style, INK) ?? ''
}

/** The points of what is filled in the flow's colour. */
function inked(markup: string): { x: number; y: number }[] {
  const paths = [...markup.matchAll(/<path d="([^"]+)" fill="#cc0000"/g)].map(([, d = '']) => d)
  return [...paths.join('').matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }))
}

const widthAt = (markup: string, fromX: number, toX: number) => {
  const ys = inked(markup).flatMap(({ x, y }) => (x >= fromX && x <= toX ? [y] : []))
  return Math.max(...ys) - Math.min(...ys)
}

describe('the line of a flow', () => {
  it.each([1, 2, 3, 4, 'not-rated'] as const)(
    'is as wide as the scale says for level %s',
    (level: Level) => {
      const widthPx = levelWidthPx(level)
      expect(widthAt(draw({ widthPx }), 0, 400)).toBeCloseTo(widthPx, 0)
    },
  )

  it('leaves room for the dots of places at both ends', () => {
    const xs = inked(draw({})).map(({ x }) => x)
    expect(Math.min(...xs)).toBe(9)
    expect(Math.max(...xs)).toBe(391)
  })

  it('grows from its tail to its head, and ends in an arrowhead, where it has a direction', () => {
    const markup = draw({ isDirected: true, widthPx: 10 })
    expect(widthAt(markup, 9, 10)).toBeCloseTo(4.2, 0)
    expect(widthAt(markup, 340, 370)).toBeCloseTo(9.6, 0)
    // 7 + 1.3 × 10 long, 5.5 + 1.75 × 10 wide.
    expect(widthAt(markup, 370.9, 371.1)).toBeCloseTo(23, 0)
    expect(widthAt(markup, 391, 391)).toBe(0)
  })

  it('bends its arrowhead with the line, as the live map does', () => {
    // A quarter of a circle of radius 100 about (0, 0), from the east to the north.
    const lengthPx = 50 * Math.PI
    const points = Array.from({ length: 61 }, (_, i) => {
      const angle = (Math.PI / 2) * (i / 60)
      return { x: 100 * Math.cos(angle), y: 100 * Math.sin(angle) }
    })
    const style = { ...STYLE, isDirected: true, widthPx: 10 }
    const curve = { ...curveOf(style), points, lengthPx }
    const around = inked(flowMarkup(curve, style, INK) ?? '')
      .map(({ x, y }) => ({ radius: Math.hypot(x, y), angle: Math.atan2(y, x) }))
      .sort((a, b) => a.radius - b.radius)
    const [inner, outer] = [around[0], around.at(-1)]
    // 23 wide where it begins, and there at right angles to the line.
    expect(inner?.radius).toBeCloseTo(88.5, 0)
    expect(outer?.radius).toBeCloseTo(111.5, 0)
    expect(inner?.angle).toBeCloseTo(outer?.angle ?? 0, 2)
  })

  it('carries the pattern of its commodity: whole, dashed, dotted', () => {
    const pieces = (patch: Partial<FlowStyle>) => {
      const [, d = ''] = /<path d="([^"]+)" fill="#cc0000"/.exec(draw(patch)) ?? []
      return d.split('M').length - 1
    }
    expect(pieces({ pattern: 'solid', widthPx: 3 })).toBe(1)
    expect(pieces({ pattern: 'dashes', widthPx: 3 })).toBe(26) // 382 px, one each 15 px
    expect(pieces({ pattern: 'bars', widthPx: 3 })).toBe(64) // one each 6 px
    expect(pieces({ pattern: 'dots', widthPx: 9 })).toBe(31) // one each 1.5 × 5.58 + 4 px
  })

  it('has its dashes where the live map has them: along the curve, though a bow makes it longer', () => {
    const style = { ...STYLE, pattern: 'dashes', widthPx: 3 } as const
    const markup = flowMarkup({ ...curveOf(style), lengthPx: 360 }, style, INK) ?? ''
    const [, d = ''] = /<path d="([^"]+)" fill="#cc0000"/.exec(markup) ?? []
    expect(d.split('M').length - 1).toBe(23) // 342 px, one each 15 px, on 400 px of the screen
  })

  it('is inlaid with the sea where a dashed line is wide', () => {
    expect(draw({ pattern: 'dashes', widthPx: 9 })).toContain('fill-opacity="0.85"')
    expect(draw({ pattern: 'dashes', widthPx: 3 })).not.toContain('fill-opacity="0.85"')
  })

  it('tells evidence apart by its edge', () => {
    const markups = (['firm', 'expert', 'contested', 'not-rated', 'none'] as const).map((quality) =>
      draw({ quality }),
    )
    expect(new Set(markups).size).toBe(markups.length)
  })

  it('is not drawn where it is shorter than its own ends', () => {
    const style = STYLE
    expect(flowMarkup({ ...curveOf(style), lengthPx: 12 }, style, INK)).toBeNull()
  })

  it('breaks off at the horizon, without an arrowhead there', () => {
    const style = { ...STYLE, isDirected: true }
    const curve = curveOf(style)
    const points = curve.points.map((point, i) => (i > 20 ? null : point))
    const xs = inked(flowMarkup({ ...curve, points }, style, INK) ?? '').map(({ x }) => x)
    expect(Math.max(...xs)).toBe(200)
  })
})
