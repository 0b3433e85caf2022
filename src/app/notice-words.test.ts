import { describe, expect, it } from 'vitest'
import { ignoredWords } from './notice-words'

const scope = { param: 'scope', value: 'world', expected: 'one of country, regional' }

describe('the notice about an address', () => {
  it('is absent when everything was read', () => {
    expect(ignoredWords([])).toBeNull()
  })

  it('names what was ignored, what was expected, and that the rest is shown', () => {
    expect(ignoredWords([scope])).toBe(
      'The link’s “scope=world” was ignored; expected one of country, regional. The rest of the link is shown.',
    )
    expect(ignoredWords([scope, scope, scope])).toContain('2 more could not be read either.')
  })

  it('cuts a value of any length', () => {
    expect(ignoredWords([{ ...scope, value: 'x'.repeat(5_000) }])?.length).toBeLessThan(250)
  })
})
