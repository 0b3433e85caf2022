/** What a font knows of letters. */
export interface Letters {
  /** The width of a text, as a share of the size of its letters. */
  readonly widthOf: (text: string) => number
  /** Letters that it would draw as boxes. */
  readonly missingIn: (text: string) => string[]
}

/** Where a table of a plain font begins. @throws Error when it has none of that name */
export function tableOffset(font: Buffer, wanted: string): number {
  const count = font.readUInt16BE(4)
  for (let i = 0; i < count; i += 1) {
    const at = 12 + i * 16
    if (font.toString('latin1', at, at + 4) === wanted) return font.readUInt32BE(at + 8)
  }
  throw new Error(`The font has no table "${wanted}".`)
}

/** Where the segments of the table from letters to glyphs begin: format 4, Unicode. */
function glyphSegments(font: Buffer): number {
  const cmap = tableOffset(font, 'cmap')
  const count = font.readUInt16BE(cmap + 2)
  for (let i = 0; i < count; i += 1) {
    const at = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4)
    if (font.readUInt16BE(at) === 4) return at
  }
  throw new Error('The font has no table of letters in format 4.')
}

/** The glyph of a letter; 0, the box, where the font has none. */
function glyphOf(font: Buffer, segments: number, letter: number): number {
  const doubled = font.readUInt16BE(segments + 6)
  const ends = segments + 14
  const starts = ends + doubled + 2
  const deltas = starts + doubled
  const ranges = deltas + doubled
  for (let at = 0; at < doubled; at += 2) {
    if (font.readUInt16BE(ends + at) < letter) continue
    const start = font.readUInt16BE(starts + at)
    if (start > letter) return 0
    const delta = font.readUInt16BE(deltas + at)
    const range = font.readUInt16BE(ranges + at)
    if (range === 0) return (letter + delta) & 0xffff
    const glyph = font.readUInt16BE(ranges + at + range + (letter - start) * 2)
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}

/**
 * Reads from a plain font which letters it has and how wide they are. Kerning is left out: it moves a line of text
 * by less than a hundredth.
 */
export function lettersOf(font: Buffer): Letters {
  const unitsPerEm = font.readUInt16BE(tableOffset(font, 'head') + 18)
  const metricCount = font.readUInt16BE(tableOffset(font, 'hhea') + 34)
  const metrics = tableOffset(font, 'hmtx')
  const segments = glyphSegments(font)
  const glyphs = new Map<string, number>()
  const glyph = (letter: string): number => {
    const known = glyphs.get(letter) ?? glyphOf(font, segments, letter.codePointAt(0) ?? 0)
    glyphs.set(letter, known)
    return known
  }
  const advance = (letter: string): number =>
    font.readUInt16BE(metrics + Math.min(glyph(letter), metricCount - 1) * 4)
  return {
    widthOf: (text) => [...text].reduce((sum, letter) => sum + advance(letter), 0) / unitsPerEm,
    missingIn: (text) => [...text].filter((letter) => glyph(letter) === 0),
  }
}
