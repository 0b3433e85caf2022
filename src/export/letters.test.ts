import { describe, expect, it } from 'vitest'
import { heldLetters, losesLetters } from './letters'

describe('the letters of a handout', () => {
  it('stay as they are where the fonts hold them', () => {
    const text = '“López” – 50 % · US’s … €5 — ×'
    expect(heldLetters(text)).toBe(text)
  })

  it('lose an accent rather than become a box, and say what an arrow says', () => {
    expect(heldLetters('Škoda → Bać ≤ 5')).toBe('Skoda › Bac <= 5')
  })

  it('keep their lines, whichever way these end', () => {
    expect(heldLetters('One\nTwo\r\n\r\nThree\tfour')).toBe('One\nTwo\n\nThree four')
    expect(losesLetters('One\r\nTwo\tthree → Škoda')).toBe(false)
  })

  it('leave a mark where there is no other way, one for each stretch', () => {
    expect(heldLetters('At 中国 العربية, кириллица: ä 👩🏽‍🔬🚢.')).toBe('At […], […]: ä […].')
    expect(losesLetters('ä 🚢')).toBe(true)
  })
})
