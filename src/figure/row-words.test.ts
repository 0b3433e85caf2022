import { describe, expect, it } from 'vitest'
import { measureHalves } from '../../test/support/create-figure'
import { rowWords } from './row-words'
import type { TextStyle } from './text'

// Each letter is half of the size wide: 5.
const STYLE: TextStyle = { family: 'sans', sizePx: 10, weight: 400 }
const part = (content: string) => ({ content, style: STYLE, isName: true })
const placed = (...contents: string[]) =>
  rowWords(contents.map(part), 8, measureHalves).map(({ content, x }) => [content, x])

describe('the words of a row', () => {
  it('stand by their middles, one space apart', () => {
    // 10, a space of 5, and 20: 35 in all.
    expect(placed('By mail')).toEqual([
      ['By', -12.5],
      ['mail', 7.5],
    ])
  })

  it('have a gap between two parts, and no space at their ends', () => {
    expect(placed('By ', ' mail')).toEqual([
      ['By', -14],
      ['mail', 9],
    ])
  })

  it('are words of a script without spaces too, side by side', () => {
    expect(placed('中国管制芬太尼')).toEqual([
      ['中国', -12.5],
      ['管制', -2.5],
      ['芬', 5],
      ['太', 10],
      ['尼', 15],
    ])
  })
})
