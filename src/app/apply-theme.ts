import { chainPalette } from '@/look/chain-palette'
import { paletteIn } from '@/look/theme'
import type { ChainIndex } from '@/model/chain-index'
import type { Ground } from '@/model/grounds'
import type { Surface, Theme } from '@/store/view-state'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Custom properties of a palette: `--ink-quiet`, `--commodity-ore`, `--commodity-ink-ore`. */
function properties(palette: Ground): [string, string][] {
  return Object.entries(palette).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'string') return [[`--${kebab(name)}`, value]]
    return Object.entries(value).map(([part, colour]) => [
      `--${kebab(name)}-${kebab(part)}`,
      String(colour),
    ])
  })
}

/**
 * Puts a palette on the page, for the style sheets; the map gets the same record by itself.
 * @param index of the chain whose commodities have colours; null while there is none
 */
export function applyTheme(theme: Theme, surface: Surface, index: ChainIndex | null): void {
  const { style } = document.documentElement
  const palette = index ? chainPalette(index, theme, surface) : paletteIn(theme, surface)
  for (const [name, value] of properties(palette)) style.setProperty(name, value)
  style.colorScheme = theme
}
