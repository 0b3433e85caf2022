import { describe, expect, it } from 'vitest'
import { contrast, washedOut } from '@/model/contrast'
import { GROUNDS } from '@/model/grounds'
import { paletteIn } from './theme'

describe.each(Object.entries(GROUNDS))('the %s palette', (_, palette) => {
  it('can be read: text stands out 4.5 to 1 from everything it lies on', () => {
    for (const ground of [palette.page, palette.panel, palette.raised, palette.sea, palette.land]) {
      expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(palette.inkQuiet, ground)).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('shows where the focus is', () => {
    expect(contrast(palette.focus, palette.panel)).toBeGreaterThanOrEqual(3)
  })
})

describe.each(['light', 'dark'] as const)('the %s palette of a hall', (theme) => {
  const palette = paletteIn(theme, 'present')
  const grounds = [palette.page, palette.panel, palette.sea, palette.land, palette.chainLand]
  const least = (colours: readonly string[], seen: (hex: string) => string) =>
    Math.min(
      ...colours.flatMap((colour) => grounds.map((ground) => contrast(seen(colour), seen(ground)))),
    )
  const words = [palette.ink, palette.inkQuiet, palette.accent]

  it.each([
    ['as it is', (hex: string) => hex],
    ['with black lifted to a fifth', washedOut],
  ])('has words of 4.5 to 1 on every ground, %s', (_, seen) => {
    expect(least(words, seen)).toBeGreaterThanOrEqual(4.5)
  })

  it('has a coast that is seen from the last row, off either side', () => {
    for (const side of [palette.sea, palette.land]) {
      expect(contrast(palette.coast, side)).toBeGreaterThanOrEqual(2)
    }
  })
})
