import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FAMILIES_OF, fontFamilies } from './font-families'

const css = readFileSync('src/app/global.css', 'utf8').replaceAll('"', "'").replace(/\s+/g, ' ')

/** What the style sheet says of a face, without the names that only files have. */
function inPage(selector: string, face: 'sans' | 'serif'): string | undefined {
  const [, block = ''] = css.split(`${selector} { `)
  return new RegExp(`--${face}: ([^;]+);`).exec(block.split('}')[0] ?? '')?.[1]
}
const asInPage = (families: string) => families.replace(/^(?:Inter|'Source Serif 4'), /, '')

describe('the fonts of a language', () => {
  it('are ours and those of any system, where ours have its letters', () => {
    expect(fontFamilies('sans', 'en')).toBe(
      "Inter, 'Inter Variable', 'Noto Sans', system-ui, sans-serif",
    )
    expect(fontFamilies('serif', 'en-XA')).toBe(
      "'Source Serif 4', 'Source Serif 4 Variable', 'Noto Serif', Georgia, serif",
    )
  })

  it('have those of its script behind ours', () => {
    expect(fontFamilies('sans', 'zh-CN')).toMatch(/^Inter, 'Inter Variable', 'PingFang SC', /)
    expect(fontFamilies('serif', 'zh-Hant-HK')).toMatch(/ Variable', 'Songti TC', .*, serif$/)
    expect(fontFamilies('sans', 'kok')).not.toContain('Malgun')
  })

  it.each(['sans', 'serif'] as const)('are the same on the page: %s', (face) => {
    expect(inPage(':root', face)).toBe(asInPage(fontFamilies(face, 'en')))
    for (const [language] of FAMILIES_OF) {
      const told = inPage(`:root:lang(${language})`, face)
      expect(told, language).toBe(asInPage(fontFamilies(face, language)))
    }
  })
})
