import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { GROUNDS } from '@/model/grounds'
import type { BaseColours } from './base-colours'
import { type BaseProjection, baseStyle } from './base-style'

const ARCHIVE_URL = 'https://example.org/sub/base-map/world.pmtiles'

const RECORDS = [
  ['night', GROUNDS.dark],
  ['paper', GROUNDS.light],
] as const
const PROJECTIONS = ['globe', 'flat'] as const
const EVERY_CASE = RECORDS.flatMap(([name, colours]) =>
  PROJECTIONS.map((projection) => [name, projection, colours] as const),
)

function createStyle(colours: BaseColours, projection: BaseProjection) {
  return baseStyle(colours, {
    archiveUrl: ARCHIVE_URL,
    projection,
    focusCountries: ['CN', 'MX', 'US'],
  })
}

/** WCAG's contrast of two `#rrggbb` colours: 1 for the same, 21 for black on white. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other].map(luminance).sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each(EVERY_CASE)('base style, %s, %s', (_name, projection, colours) => {
  const style = createStyle(colours, projection)

  it('is a valid style', () => {
    expect(validateStyleMin(style)).toEqual([])
  })

  it('asks nothing of any place but the archive', () => {
    expect(style.glyphs).toBeUndefined()
    expect(style.sprite).toBeUndefined()
    const urls = JSON.stringify(style).match(/[a-z]+:\/\/[^"]+/g)
    expect(urls).toEqual([`pmtiles://${ARCHIVE_URL}/{z}/{x}/{y}`])
  })

  it('leaves the space round the globe to the page', () => {
    expect(style.sky).toBeUndefined()
    expect(style.projection?.type).toBe(projection === 'globe' ? 'globe' : 'mercator')
  })

  it('has the same layers in every other case, so that a repaint is enough', () => {
    const idsOf = ({ layers }: typeof style) => layers.map(({ id }) => id)
    expect(idsOf(style)).toEqual(idsOf(createStyle(GROUNDS.dark, 'flat')))
    expect(idsOf(style).every((id) => id.startsWith('base-'))).toBe(true)
  })
})

describe.each(RECORDS)('base colours, %s', (_name, colours) => {
  const grounds = [colours, colours.globe]

  it('keep land and sea close in tone, and apart', () => {
    for (const { sea, land } of grounds) {
      expect(contrast(land, sea)).toBeGreaterThan(1.1)
      expect(contrast(land, sea)).toBeLessThan(1.3)
    }
  })

  it('lift the countries of the chain by a shade', () => {
    for (const { land, chainLand } of grounds) {
      expect(contrast(chainLand, land)).toBeGreaterThan(1.1)
      expect(contrast(chainLand, land)).toBeLessThan(1.4)
    }
  })

  it('show coasts, and borders on either kind of land', () => {
    for (const { sea, land, chainLand } of grounds) {
      expect(contrast(colours.coast, sea)).toBeGreaterThan(1.15)
      expect(contrast(colours.border, land)).toBeGreaterThan(1.15)
      expect(contrast(colours.border, chainLand)).toBeGreaterThan(1.15)
    }
  })

  it('set provinces below borders, and the graticule below all', () => {
    const { sea, chainLand, border, admin1, graticule, coast } = colours
    expect(contrast(admin1, chainLand)).toBeGreaterThan(1.1)
    expect(contrast(admin1, chainLand)).toBeLessThan(contrast(border, chainLand))
    expect(contrast(graticule, sea)).toBeGreaterThan(1.05)
    expect(contrast(graticule, sea)).toBeLessThan(contrast(coast, sea))
  })
})
