import { describe, expect, it } from 'vitest'
import { versionWords } from './notice-words'

describe('the notice about the data of a link', () => {
  it('is absent when the link states no version, or this one', () => {
    expect(versionWords(null, '2026.1.1')).toBeNull()
    expect(versionWords('2026.1.1', '2026.1.1')).toBeNull()
  })

  it('says when the data moved on', () => {
    expect(versionWords('2025.1.1', '2026.1.1')).toContain('made with data version 2025.1.1')
  })
})
