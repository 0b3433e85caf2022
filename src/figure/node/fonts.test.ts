import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../figure'
import { type TextStyle, words } from '../text'
import { loadFonts } from './fonts'
import { shortenFamily, unwrapWoff } from './woff'

const fonts = loadFonts()
const STYLES: readonly TextStyle[] = [
  { family: 'sans', sizePx: 40, weight: 400 },
  { family: 'sans', sizePx: 40, weight: 500 },
  { family: 'sans', sizePx: 40, weight: 600 },
  { family: 'serif', sizePx: 40, weight: 400 },
  { family: 'serif', sizePx: 40, weight: 400, isItalic: true },
  { family: 'serif', sizePx: 40, weight: 600 },
]
const TEXT = 'Precursors, China to Mexico: Lázaro Cárdenas 2019'

function drawnWidth(style: TextStyle): number {
  const size = { width: 2000, height: 100 }
  const svg = documentOf(words(TEXT, 0, 60, style, { fill: '#000000' }), { title: 'T' }, size)
  const font = { fontFiles: [...fonts.files], loadSystemFonts: false, defaultFontFamily: 'Inter' }
  return new Resvg(svg, { font }).getBBox()?.width ?? 0
}

describe('the fonts of the pictures', () => {
  it.each(STYLES)('are measured as they are drawn: $family $weight', (style) => {
    const measured = fonts.measureText(TEXT, style)
    expect(Math.abs(drawnWidth(style) / measured - 1)).toBeLessThan(0.02)
  })

  it('differ by family and by weight, so that each cut is really used', () => {
    const widths = STYLES.map((style) => Math.round(drawnWidth(style)))
    expect(new Set(widths).size).toBe(STYLES.length)
  })

  it('tell which letters they lack', () => {
    const [sans = { family: 'sans', sizePx: 12, weight: 400 }] = STYLES
    expect(fonts.missingIn('Sinaloa – “Cárdenas” · 1…', sans)).toEqual([])
    expect(fonts.missingIn('a 汉 →', sans)).toEqual(['汉', '→'])
  })

  it('are refused where they are not what they are taken for', () => {
    expect(() => unwrapWoff(Buffer.from('wOF2 and more'))).toThrow(/got "wOF2"/)
    expect(() => shortenFamily(Buffer.alloc(40), 'Inter')).toThrow()
  })
})
