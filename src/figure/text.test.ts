import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureHalves } from '../../test/support/create-figure'
import { type TextStyle, wrap } from './text'

const STYLE: TextStyle = { family: 'sans', sizePx: 10, weight: 400 }
const broken = (text: string, widthPx: number, linesMax?: number) =>
  wrap(text, STYLE, widthPx, measureHalves, linesMax)

describe('a text in lines', () => {
  it('is broken between words', () => {
    expect(broken('one two three', 40)).toEqual(['one two', 'three'])
  })

  it('is broken inside an address that is longer than a line', () => {
    expect(broken('at https://a.org/?on=W1,W2&vs=actual&sel=x today', 100)).toEqual([
      'at https://a.org/',
      '?on=W1,W2&vs=actual&',
      'sel=x today',
    ])
  })

  it('is broken inside a word that is longer than a line, and goes on behind it', () => {
    expect(broken('a caterpillar is', 30)).toEqual(['a', 'caterp', 'illar', 'is'])
  })

  it('keeps the lines of its writer, and leaves out empty ones', () => {
    expect(broken('one\ntwo\r\n\r\nthree four', 50)).toEqual(['one', 'two', 'three four'])
    expect(broken('one\ntwo\nthree', 50, 2)).toEqual(['one', 'two…'])
  })

  it('ends with dots inside a word that fills the last line', () => {
    expect(broken('caterpillars', 30, 1)).toEqual(['cater…'])
  })

  it('ends with dots where more would follow', () => {
    expect(broken('one two, three four five', 55, 2)).toEqual(['one two,', 'three four…'])
    expect(broken('one two, three', 45, 1)).toEqual(['one two…'])
    expect(broken('中国管制物质', 20, 1)).toEqual(['中国…'])
  })

  it('loses no letter, and no line is too wide', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 20, max: 200 }),
        (list, px) => {
          const lines = broken(list.join(' '), px)
          expect(lines.join('').replaceAll(' ', '')).toBe(list.join(''))
          for (const line of lines) expect(measureHalves(line, STYLE)).toBeLessThanOrEqual(px)
        },
      ),
    )
  })
})
