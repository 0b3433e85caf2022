import { describe, expect, it } from 'vitest'
import { findEntries } from './find-entries'
import type { SearchEntry } from './search-entries'

const entry = (id: string, title: string, text = ''): SearchEntry => ({
  kind: 'event',
  id,
  title,
  detail: 'Talks · 5 August 2022',
  text,
})

const ENTRIES = [
  entry(
    'a',
    'Mexico’s president speaks',
    'López Obrador says that fentanyl is not made in Mexico.',
  ),
  entry('b', 'China suspends talks on drugs', 'Eight measures follow the visit to Taiwan.'),
  entry('c', 'Talks resume', `${'word '.repeat(60)}Taiwan ${'word '.repeat(60)}`),
  entry('d', 'Taiwan visit'),
]
const ids = (query: string) => findEntries(ENTRIES, query).map(({ entry: { id } }) => id)

describe('the search over everything', () => {
  it('finds all words in any order, without accents and in any case', () => {
    expect(ids('OBRADOR lopez')).toEqual(['a'])
    expect(ids('lopez taiwan')).toEqual([])
    expect(ids('  ')).toEqual([])
  })

  it('has titles that begin with the query first, then titles that have it, then texts', () => {
    expect(ids('taiwan')).toEqual(['d', 'b', 'c'])
    expect(ids('talks')[0]).toBe('c')
  })

  it('has whole words before those that only begin so: DEA before deaths', () => {
    const entries = [entry('deaths', 'Deaths fall'), entry('agency', 'The agency (DEA)')]
    const found = findEntries(entries, 'dea').map(({ entry: { id } }) => id)
    expect(found).toEqual(['agency', 'deaths'])
  })

  it('finds what was pasted with its quotation marks, and any apostrophe', () => {
    expect(ids('“Mexico’s president”')).toEqual(['a'])
    expect(ids("mexico's")).toEqual(['a'])
  })

  it('finds by kind and date too', () => {
    expect(ids('august 2022 resume')).toEqual(['c'])
  })

  it('says what matched where the title does not, in a piece of the text', () => {
    const [, , found] = findEntries(ENTRIES, 'taiwan')
    expect(found?.matched).toMatch(/^….*Taiwan.*…$/)
    expect(found?.matched.length).toBeLessThan(180)
    expect(findEntries(ENTRIES, 'taiwan')[0]?.matched).toBe('')
  })
})
