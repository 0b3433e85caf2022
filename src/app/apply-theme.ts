import { type Palette, paletteIn } from '@/scene/theme'
import type { Surface, Theme } from '@/store/view-state'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Custom properties of a palette: `--ink-quiet`, `--commodity-finished`, `--commodity-ink-finished`. */
function properties(palette: Palette): [string, string][] {
  return Object.entries(palette).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'string') return [[`--${kebab(name)}`, value]]
    return Object.entries(value).map(([part, colour]) => [
      `--${kebab(name)}-${kebab(part)}`,
      String(colour),
    ])
  })
}

/** Puts a palette on the page, for the style sheets; the map gets the same record by itself. */
export function applyTheme(theme: Theme, surface: Surface): void {
  const { style } = document.documentElement
  for (const [name, value] of properties(paletteIn(theme, surface))) style.setProperty(name, value)
  style.colorScheme = theme
}
