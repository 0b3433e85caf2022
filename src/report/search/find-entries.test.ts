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

  it('finds a sentence by its telling words where nothing has all, and the nearest first', () => {
    const claim = (id: string, title: string): SearchEntry => ({
      ...entry(id, title),
      kind: 'claim',
    })
    const entries = [
      entry('visit', 'China receives a visit', 'Talks stop. It was if anything what they wanted.'),
      claim('C55', 'C55: A huge industry'),
      claim('C56', 'C56: Rubio said China could stop the flow if it chose to.'),
    ]
    const found = findEntries(entries, 'China could stop it if it wanted')
    expect(found[0]).toMatchObject({ entry: { id: 'C56' }, hasAll: false })
    expect(found.map(({ entry: { id } }) => id)).not.toContain('C55')
  })

  it('has events first and kinds together, unless a title is just what was typed', () => {
    const of = (kind: SearchEntry['kind'], id: string, title: string): SearchEntry => ({
      ...entry(id, title),
      kind,
    })
    const entries = [
      of('source', 's', 'A report on ports'),
      of('place', 'p', 'Sinaloa'),
      of('event', 'e1', 'An act on ports and Sinaloa'),
      of('claim', 'c', 'C1: It is said of ports'),
      of('event', 'e2', 'Ports close'),
    ]
    const all = (query: string) => findEntries(entries, query).map(({ entry: { id } }) => id)
    expect(all('ports')).toEqual(['e2', 'e1', 'c', 's'])
    expect(all('sinaloa')).toEqual(['p', 'e1'])
  })

  it('finds by kind and date too', () => {
    expect(ids('august 2022 resume')).toEqual(['c'])
    const entries = [
      entry('text', 'Ports close', 'In March 2024, China said so.'),
      { ...entry('date', 'China controls three'), detail: 'Control · 1 September 2024' },
    ]
    expect(findEntries(entries, 'china 2024').map((found) => found.entry.id)).toEqual([
      'date',
      'text',
    ])
  })

  it('says what matched where the title does not, in a piece of the text', () => {
    const [, , found] = findEntries(ENTRIES, 'taiwan')
    expect(found?.matched).toMatch(/^….*Taiwan.*…$/)
    expect(found?.matched.length).toBeLessThan(180)
    expect(findEntries(ENTRIES, 'taiwan')[0]?.matched).toBe('')
  })
})

describe('the search in a script without spaces', () => {
  const chinese: SearchEntry[] = [
    { ...entry('lists', '联合国把两种前体列入管制'), detail: '管制 · 2017年3月16日' },
    {
      ...entry(
        'class',
        '中国管制芬太尼类物质',
        '北京宣布，所有芬太尼类物质自2019年5月1日起受到管制。',
      ),
      detail: '管制 · 2019年5月1日',
    },
    {
      ...entry(
        'talks',
        '中国暂停禁毒合作',
        `${'外交部宣布了八项反制措施。'.repeat(8)}其中包括停止与美国在芬太尼问题上的联络，${'会谈直到次年才恢复。'.repeat(8)}`,
      ),
      detail: '会谈 · 2022年8月5日',
    },
    { ...entry('signs', '太平洋岛国与尼泊尔', '芬兰。'), detail: '会谈 · 2020年' },
  ]
  const found = (query: string) => findEntries(chinese, query).map(({ entry: { id } }) => id)

  it('finds all words of what is typed without spaces, in any order', () => {
    expect(found('中国合作')).toEqual(['talks'])
    expect(found('管制中国')).toEqual(['class'])
    expect(found('前体，管制')).toEqual(['lists'])
    expect(found('2019年')).toEqual(['class'])
  })

  it('takes a name that no dictionary has for one word, not for its signs', () => {
    expect(found('芬太尼')).toEqual(['class', 'talks'])
  })

  it('has titles that begin with the query first, then titles that have its words, then texts', () => {
    expect(found('管制')).toEqual(['lists', 'class'])
    expect(found('中国管制')).toEqual(['class'])
    expect(found('中国暂停')).toEqual(['talks'])
    expect(found('中国')).toEqual(['class', 'talks'])
  })

  it('shows what matched in a short piece that cuts no word, half as many signs as Latin letters', () => {
    const [, talks] = findEntries(chinese, '芬太尼')
    expect(talks?.matched).toMatch(/^….*芬太尼.*…$/)
    expect([...(talks?.matched ?? '')].length).toBeGreaterThan(50)
    expect([...(talks?.matched ?? '')].length).toBeLessThan(70)
    const class_ = findEntries(chinese, '北京')[0]
    expect(class_?.matched).toBe('北京宣布，所有芬太尼类物质自2019年5月1日起受到管制。')
  })
})
