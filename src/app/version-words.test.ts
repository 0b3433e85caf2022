import { describe, expect, it } from 'vitest'
import { versionWords } from './version-words'

describe('the notice about a version that is not shown', () => {
  it('is absent where the version asked for is shown, or none is asked for', () => {
    expect(versionWords('now', null, '2026.1.1')).toBeNull()
    expect(versionWords('now', '2026.1.1', '2026.1.1')).toBeNull()
    expect(versionWords('past', '2025.1.1', '2026.1.1')).toBeNull()
  })

  it.each([
    [
      'newer',
      '2027.3.3',
      'This link was made with the data of 3 March 2027, which is newer than the data here. You are seeing the data of 24 November 2026.',
    ],
    [
      'not-kept',
      '2020.1.1-2',
      'This link was made with the data of 1 January 2020 (2), which is not kept here. You are seeing the data of 24 November 2026.',
    ],
    [
      'not-arrived',
      '2025.13.1',
      'This link was made with the data of 2025.13.1, which did not arrive; reload the page to try again. You are seeing the data of 24 November 2026.',
    ],
    [
      'unreadable',
      '2026.11.1',
      'This link was made with the data of 1 November 2026, which this page can’t read: it is in a different format. You are seeing the data of 24 November 2026.',
    ],
  ] as const)(
    'says why other data is shown than the link was made with: %s',
    (status, madeWith, words) => {
      expect(versionWords(status, madeWith, '2026.11.24')).toBe(words)
    },
  )
})
