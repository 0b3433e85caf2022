import { describe, expect, it } from 'vitest'
import { unreadWords } from './unread-words'

const scope = {
  param: 'scope',
  value: 'world',
  expected: 'one of country, regional',
  lost: 'value',
} as const

describe('the line about something that could not be read', () => {
  it('names what was ignored and what was expected', () => {
    expect(unreadWords(scope)).toBe('“scope=world” was ignored; expected one of country, regional.')
  })

  it('cuts a value or a name of any length', () => {
    expect(unreadWords({ ...scope, value: 'x'.repeat(5_000) }).length).toBeLessThan(120)
    expect(unreadWords({ ...scope, param: 'x'.repeat(5_000) }).length).toBeLessThan(120)
  })
})
