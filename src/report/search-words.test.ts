import { describe, expect, it } from 'vitest'
import { hasAllWords, searchedWords } from './search-words'

describe('the words of a query', () => {
  it('stand between spaces, without accents and marks', () => {
    expect(searchedWords(' “López  Obrador” ')).toEqual(['lopez', 'obrador'])
    expect(searchedWords('U.S.–China')).toEqual(['u.s.–china'])
  })

  it('are parted where a script has no spaces, without its stops', () => {
    expect(searchedWords('中国管制')).toEqual(['中国', '管制'])
    expect(searchedWords('《大西洋》，2025年')).toEqual(['大西洋', '2025', '年'])
    expect(searchedWords('DEA管制')).toEqual(['dea', '管制'])
  })

  it('keep together the signs of a name that no dictionary has', () => {
    expect(searchedWords('芬太尼')).toEqual(['芬太尼'])
    expect(searchedWords('管制芬太尼')).toEqual(['管制', '芬太尼'])
  })
})

describe('whether a text has all words of a query', () => {
  it('in any order, with spaces between them or not', () => {
    expect(hasAllWords('China suspends talks', 'talks china')).toBe(true)
    expect(hasAllWords('中国暂停与美国的会谈', '会谈中国')).toBe(true)
    expect(hasAllWords('中国暂停与美国的会谈', '会谈墨西哥')).toBe(false)
    expect(hasAllWords('any', ' ')).toBe(true)
  })
})
