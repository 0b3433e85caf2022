import { describe, expect, it } from 'vitest'
import { countWords, readingMs } from './reading-time'

describe('how long a text takes to read', () => {
  it('counts words, not signs and spaces', () => {
    expect(countWords('China controls the class, from 1 May 2019 on.')).toBe(9)
    expect(countWords('  ')).toBe(0)
  })

  it('finds the words of a language that writes none apart', () => {
    expect(countWords('中国管制芬太尼类物质', 'zh')).toBeGreaterThan(3)
  })

  it('is a little over 200 words a minute', () => {
    expect(readingMs('word '.repeat(204))).toBeCloseTo(60_000)
  })
})
