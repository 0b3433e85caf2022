import { describe, expect, it } from 'vitest'
import { linkNoticeWords } from '@/words/link-notices'
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

  it('counts where there is room for one line only', () => {
    expect(linkNoticeWords.partsUnread(1)).toBe('1 part of this link could not be read')
    expect(linkNoticeWords.partsUnread(2)).toBe('2 parts of this link could not be read')
  })

  it('cuts a value or a name of any length', () => {
    expect(unreadWords({ ...scope, value: 'x'.repeat(5_000) }).length).toBeLessThan(120)
    expect(unreadWords({ ...scope, param: 'x'.repeat(5_000) }).length).toBeLessThan(120)
  })
})
