import { expect, it } from 'vitest'
import { piecesOf } from './unbroken'

it('keeps words with a hyphen whole, and the rest as it is', () => {
  const text = 'China bars dual-use goods - all of them - for Japan’s military'
  const pieces = piecesOf(text)
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.flatMap((piece) => (piece.isWhole ? piece.text : []))).toEqual(['dual-use'])
})
