import { describe, expect, it } from 'vitest'
import { NOTHING_TYPED, type Typed, typeKey } from './typed-step'

const typedAt = (atMs: number, ...keys: string[]): Typed =>
  keys.reduce((typed, key) => typeKey(typed, key, atMs).typed, NOTHING_TYPED)

describe('the number of a step', () => {
  it('is typed digit by digit, and Enter goes there', () => {
    expect(typeKey(typedAt(0, '1', '2'), 'Enter', 500)).toEqual({
      typed: NOTHING_TYPED,
      isTaken: true,
      goTo: 12,
    })
  })

  it('waits for an Enter that comes after three and a half seconds', () => {
    expect(typeKey(typedAt(0, '2'), 'Enter', 3_500)).toMatchObject({ isTaken: true, goTo: 2 })
  })

  it('is forgotten after six; an Enter soon after leads nowhere, a late one is one of its own', () => {
    const typed = typedAt(0, '2')
    expect(typeKey(typed, 'Enter', 7_000)).toMatchObject({ isTaken: true, goTo: null })
    expect(typeKey(typed, 'Enter', 11_000)).toMatchObject({ isTaken: false, goTo: null })
    expect(typeKey(typed, '5', 7_000).typed.digits).toBe('5')
  })

  it('is given up by Escape; other keys keep their meaning', () => {
    expect(typeKey(typedAt(0, '2'), 'Escape', 100)).toMatchObject({ isTaken: true, goTo: null })
    expect(typeKey(typedAt(0, '2'), 'PageDown', 100)).toEqual({
      typed: NOTHING_TYPED,
      isTaken: false,
      goTo: null,
    })
    expect(typeKey(NOTHING_TYPED, 'Enter', 100).isTaken).toBe(false)
  })
})
