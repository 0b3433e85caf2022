import { afterEach, describe, expect, it, vi } from 'vitest'
import { hasLetterKeys, isLetterKey, setLetterKeys } from './letter-keys-store'

/** What two windows of one site share. */
function shareStorage(): Map<string, string> {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  return kept
}

describe('letters as commands', () => {
  afterEach(() => {
    setLetterKeys(true)
    vi.unstubAllGlobals()
  })

  it('are letters, digits and signs, and neither Space nor what has a name', () => {
    expect(['b', 'B', '7', '/', '.', '?', ' ', 'Enter', 'PageDown', 'F5'].map(isLetterKey)).toEqual(
      [true, true, true, true, true, true, false, false, false, false],
    )
  })

  it('are on until somebody puts them off, also where nothing can be kept', () => {
    expect(hasLetterKeys()).toBe(true)
    setLetterKeys(false)
    expect(hasLetterKeys()).toBe(false)
    setLetterKeys(true)
    expect(hasLetterKeys()).toBe(true)
  })

  it('are off as soon as another window has put them off', () => {
    const kept = shareStorage()
    expect(hasLetterKeys()).toBe(true)
    kept.set('chokepoint-letter-keys', 'no')
    expect(hasLetterKeys()).toBe(false)
  })
})
