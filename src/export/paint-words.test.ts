import { expect, it } from 'vitest'
import type { TextStyle } from '@/figure/text'
import { measureHalves } from '../../test/support/create-figure'
import { paintedLines } from './paint-words'

// Each letter is half of the size wide: 5.
const STYLE: TextStyle = { family: 'sans', sizePx: 10, weight: 400 }
const lines = (text: string, widthPx: number) => paintedLines(text, STYLE, widthPx, measureHalves)

it('words of a script without spaces stay whole where a line ends', () => {
  // Five letters fit; the fifth would be half of 物质.
  expect(lines('中国管制物质。', 25)).toEqual(['中国管制', '物质。'])
})

it('a word that is longer than a line goes on in the next, and an empty line stays', () => {
  expect(lines('Контроль\n\nи', 25)).toEqual(['Контр', 'оль', '', 'и'])
})
