import { describe, expect, it } from 'vitest'
import { PALETTES, paletteIn } from './theme'

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(PALETTES))('the %s palette', (_, palette) => {
  it('can be read: text stands out 4.5 to 1 from everything it lies on', () => {
    for (const ground of [palette.page, palette.panel, palette.raised, palette.sea, palette.land]) {
      expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(palette.inkQuiet, ground)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('tells the lines of commodities from everything they lie on', () => {
    for (const colour of Object.values(palette.commodity)) {
      for (const ground of [palette.sea, palette.land, palette.chainLand, palette.panel]) {
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('writes in the colour of a commodity so that it can be read', () => {
    for (const colour of Object.values(palette.commodityInk)) {
      expect(contrast(colour, palette.panel)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colour, palette.sea)).toBeGreaterThanOrEqual(4)
    }
  })

  it('shows where the focus is', () => {
    expect(contrast(palette.focus, palette.panel)).toBeGreaterThanOrEqual(3)
  })
})

/** A colour as a projector shows it in a room that is not dark: black comes out as a fifth of white. */
function washedOut(hex: string): string {
  const channels = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return Math.round((0.2 + 0.8 * share) * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}

describe.each(['light', 'dark'] as const)('the %s palette of a hall', (theme) => {
  const palette = paletteIn(theme, 'present')
  const grounds = [palette.page, palette.panel, palette.sea, palette.land, palette.chainLand]
  const least = (colours: readonly string[], seen: (hex: string) => string) =>
    Math.min(
      ...colours.flatMap((colour) => grounds.map((ground) => contrast(seen(colour), seen(ground)))),
    )
  const words = [
    palette.ink,
    palette.inkQuiet,
    palette.accent,
    ...Object.values(palette.commodityInk),
  ]

  it.each([
    ['as it is', (hex: string) => hex],
    ['with black lifted to a fifth', washedOut],
  ])('has words of 4.5 to 1 and lines of 3 to 1 on every ground, %s', (_, seen) => {
    expect(least(words, seen)).toBeGreaterThanOrEqual(4.5)
    expect(least(Object.values(palette.commodity), seen)).toBeGreaterThanOrEqual(3)
  })
})
