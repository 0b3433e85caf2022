import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { stateTint } from '@/scene/outcomes/state-tint'
import { createChain, createLink } from '../../test/support/create-chain'
import { FIGURE_OPTIONS, FIGURE_PLACES, sceneOf, textsOf } from '../../test/support/create-figure'
import { CHOROPLETH, createSeries } from '../../test/support/create-series'
import { figureSvg } from './figure'
import type { TintedStates } from './tinted-states'

/** Clockwise, as areas on a sphere are. */
function squareAt(lng: number, lat: number) {
  const corner = (dx: number, dy: number) => [lng + dx, lat + dy]
  return {
    type: 'Polygon' as const,
    coordinates: [[corner(0, 0), corner(0, 4), corner(4, 4), corner(4, 0), corner(0, 0)]],
  }
}

const rates = createSeries('annual', [
  [{ date: '2022', value: 6 }],
  [{ date: '2022', value: 45 }],
  [{ date: '2022', value: null }],
  [{ date: '2022', value: 9 }],
])
const shapes = new Map([
  ['a', squareAt(-100, 40)],
  ['b', squareAt(-94, 40)],
  ['c', squareAt(-88, 40)],
  ['d', squareAt(-82, 40)],
])
const states: TintedStates = { tint: stateTint(CHOROPLETH, rates, 2022, 'light'), shapes }

const scene = sceneOf(
  createChain({
    places: FIGURE_PLACES,
    links: [createLink('mail', 4)],
    choropleth: CHOROPLETH,
  }),
  {
    day: toDay('2022-06-01'),
    tint: 'deaths',
  },
)
const svg = figureSvg(scene, { ...FIGURE_OPTIONS, states })

/** Fill and number of areas of each path of the states. */
function statePaths(of: string) {
  const start = of.indexOf('<g data-states')
  const layer = of.slice(start, of.indexOf('</g>', start))
  return [...layer.matchAll(/<path d="([^"]*)" fill="([^"]*)"/g)].map(([, d = '', fill]) => ({
    fill,
    areas: d.split('Z').length - 1,
  }))
}

describe('a figure with coloured states', () => {
  it('draws each shade once, and hatches what has no figure', () => {
    expect(statePaths(svg)).toEqual([
      { fill: 'url(#no-figure)', areas: 1 },
      { fill: states.tint.fills.get('a'), areas: 2 },
      { fill: states.tint.fills.get('b'), areas: 1 },
    ])
    expect(svg.match(/id="no-figure"/g)).toHaveLength(1)
  })

  it('lays them under the flows', () => {
    expect(svg.indexOf('data-states')).toBeGreaterThan(0)
    expect(svg.indexOf('data-states')).toBeLessThan(svg.indexOf('data-link="mail"'))
  })

  it('says what the colours mean, and of which year', () => {
    const words = textsOf(svg)
    expect(words).toContain(
      'Deaths per 100,000, 2022 · An office under 5 5–10 10–20 20–40 40+ no figure',
    )
    const later = sceneOf(scene.index.chain, { day: toDay('2024-06-01'), tint: 'deaths' })
    expect(textsOf(figureSvg(later, { ...FIGURE_OPTIONS, states }))).toContain(
      '2022 (the last year with figures)',
    )
  })

  it('keeps flows and names out of the key', () => {
    const plateTop = (of: string) => Number(/translate\(10 ([\d.]+)\)"><rect/.exec(of)?.[1])
    expect(plateTop(svg)).toBe(700 - 10 - 48)
    const covered = { top: 0, right: 0, bottom: 200, left: 0 }
    expect(plateTop(figureSvg(scene, { ...FIGURE_OPTIONS, states, insets: covered }))).toBe(442)
  })

  it('names a place beside the key, and none under it', () => {
    // The dot of the United States lies 691 down: at 600 across it is to the right of the key, at 327 under it.
    const namesFrom = (lng: number) =>
      figureSvg(scene, {
        ...FIGURE_OPTIONS,
        states,
        camera: { lng, lat: 71, zoom: 2, bearing: 0, pitch: 0 },
      })
    expect(namesFrom(-98)).toContain('data-name="place:us"')
    expect(namesFrom(-50)).not.toContain('data-name="place:us"')
  })

  it('leaves the key out where it would cover the map', () => {
    const small = { ...FIGURE_OPTIONS, states, size: { width: 256, height: 144 } }
    expect(textsOf(figureSvg(scene, small))).not.toContain('Deaths')
    expect(statePaths(figureSvg(scene, small))).toHaveLength(3)
  })

  it('is the plain figure where they are not coloured', () => {
    const plain = figureSvg(scene, FIGURE_OPTIONS)
    expect(plain).not.toContain('data-states')
    expect(plain).not.toContain('no-figure')
    expect(textsOf(plain)).not.toContain('Deaths')
  })
})
