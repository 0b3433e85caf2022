import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linePieces } from './line-pieces'

it('a line breaks after the space of a word, and nowhere in an address or a hyphened word', () => {
  expect(linePieces('China–Mexico, by sea')).toEqual(['China–Mexico, ', 'by ', 'sea'])
  expect(linePieces('see https://example.org/a-b')).toEqual(['see ', 'https://example.org/a-b'])
})

it('where a script has no spaces it breaks between words, and a stop stays with its word', () => {
  const pieces = linePieces('中国管制芬太尼类物质。')
  expect(pieces.length).toBeGreaterThan(2)
  expect(pieces.at(-1)).toMatch(/。$/)
  expect(pieces.at(-1)).not.toBe('。')
})

it('the pieces of any text are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => linePieces(text).join('') === text),
  )
})
