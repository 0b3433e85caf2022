const channels = (hex: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16))

/** Mixes two `#rrggbb` colours in sRGB, as `color-mix(in srgb, …)` does; share 0…1 of the second. */
export function mixColours(first: string, second: string, share: number): string {
  const other = channels(second)
  const mixed = channels(first).map((value, i) =>
    Math.round(value + ((other[i] ?? value) - value) * share)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${mixed.join('')}`
}
