import { describe, expect, it } from 'vitest'
import { fitWords, type Setting, settingIn } from './fit-words'
import { SANS, SERIF } from './slide-style'

// An "a" is 0.56 of the size: of 10 points, 12 of them fill 67.2 of the 72 points of an inch.
const ten: Setting = { sizePt: 10, mostLines: 2 }
const fitted = (text: string) => fitWords(text, SANS, 1, [{ sizePt: 20, mostLines: 1 }, ten])

describe('words in a box of a slide', () => {
  it('are set as large as the box holds', () => {
    expect(fitted('aaaaaa')).toEqual({ text: 'aaaaaa', sizePt: 20, lines: 1, isCut: false })
    expect(fitted('aaaaaaa')).toEqual({ text: 'aaaaaaa', sizePt: 10, lines: 1, isCut: false })
  })

  it('take a line for each line of their writer, and for a word that is longer than one', () => {
    expect(fitted('a\na')).toMatchObject({ sizePt: 10, lines: 2, isCut: false })
    expect(fitted('aaaaaaaaaaaaaaaaaaaa')).toMatchObject({ sizePt: 10, lines: 2, isCut: false })
  })

  it('are cut after a word, with dots, where the smallest is too large', () => {
    expect(fitted('aaaaaaaaaa aaaaaaaaa, aaaa')).toEqual({
      text: 'aaaaaaaaaa aaaaaaaaa…',
      sizePt: 10,
      lines: 2,
      isCut: true,
    })
    expect(fitted('a\na\n\na').text).toBe('a\na…')
  })

  it('are cut after a word where a script has no spaces, too', () => {
    // Seven letters fill a line; one letter more of the next word, 管制, would fit with the dots.
    expect(fitted('中国管制芬太尼类物质中国管制芬太尼')).toMatchObject({
      text: '中国管制芬太尼类物质中国…',
      lines: 2,
      isCut: true,
    })
  })

  it('are wider in capitals, in other alphabets and in the letters of titles', () => {
    const lines = (text: string, face: typeof SANS | typeof SERIF) =>
      fitWords(text, face, 1, [{ sizePt: 10, mostLines: 9 }]).lines
    expect(lines('aaaaaaaaaaaa', SANS)).toBe(1)
    expect(lines('AAAAAAAAAAAA', SANS)).toBe(2)
    expect(lines('中中中中中中中中', SANS)).toBe(2)
    expect(lines('aaaaaaaaaaaa', SERIF)).toBe(2)
  })
})

describe('a box of a slide', () => {
  it('holds as many lines as its height, and one at least', () => {
    // Four lines of 15 points are 72 high.
    expect(settingIn(1, 15)).toEqual({ sizePt: 15, mostLines: 4 })
    expect(settingIn(0.1, 15)).toEqual({ sizePt: 15, mostLines: 1 })
  })
})
