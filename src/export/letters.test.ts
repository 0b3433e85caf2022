import { describe, expect, it } from 'vitest'
import { heldLetters } from './letters'

describe('the letters of a handout', () => {
  it('stay as they are where the fonts hold them', () => {
    const text = '“López” – 50 % · US’s … €5 — ×'
    expect(heldLetters(text)).toBe(text)
  })

  it('lose an accent rather than become a box, and say what an arrow says', () => {
    expect(heldLetters('Škoda → Bać ≤ 5')).toBe('Skoda › Bac <= 5')
  })

  it('are marked where there is no other way', () => {
    expect(heldLetters('中国')).toBe('??')
  })
})
