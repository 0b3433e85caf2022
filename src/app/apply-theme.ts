import { PALETTES, type Palette } from '@/scene/theme'
import type { Theme } from '@/store/view-state'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Custom properties of a palette: `--ink-quiet`, `--commodity-finished`, … */
function properties({ commodity, globe: _globe, ...colours }: Palette): [string, string][] {
  const plain = Object.entries(colours).map(([name, value]): [string, string] => [
    `--${kebab(name)}`,
    value,
  ])
  const lines = Object.entries(commodity).map(([name, value]): [string, string] => [
    `--commodity-${name}`,
    value,
  ])
  return [...plain, ...lines]
}

/** Puts a palette on the page, for the style sheets; the map gets the same record by itself. */
export function applyTheme(theme: Theme): void {
  const { style } = document.documentElement
  for (const [name, value] of properties(PALETTES[theme])) style.setProperty(name, value)
  style.colorScheme = theme
}
