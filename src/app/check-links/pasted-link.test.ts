import { describe, expect, it } from 'vitest'
import { readPasted } from './pasted-link'

const read = (text: string) => readPasted(text, ['rare-earths'], 'https://here.example/maps/')

describe('links that somebody pasted', () => {
  it('are read one from each line, wherever the map stood, each once', () => {
    const links = read(`
      https://old.example/maps/?t=2019-05-01&data=2026.11.24
      ?t=2019-05-01&data=2026.11.24
      https://old.example/maps/?t=2019-05-01&data=2026.11.24`)
    const search = '?t=2019-05-01&data=2026.11.24'
    expect(links.map(({ named }) => named)).toEqual([
      { search, page: null },
      { search, page: null },
    ])
  })

  it.each([
    ['https://m.example/e/woodside-summit-2023/?data=2026.11.24', null, 'woodside-summit-2023'],
    ['https://m.example/maps/l/cn-mx-precursors/', null, 'cn-mx-precursors'],
    ['https://m.example/p/rare-earths/my-kuantan/?t=2025-01-01', 'rare-earths', 'my-kuantan'],
    ['https://m.example/s/chain/the-turn/?data=2026.11.24', null, 'chain/the-turn'],
  ])('of a page name its record, and its chain: %s', (address, chain, id) => {
    const page = read(address)[0]?.named?.page
    expect([page?.chain, page?.record?.id]).toEqual([chain, id])
  })

  it.each([
    ['https://here.example/maps/', 'this map as it opens'],
    ['https://here.example/maps/?id=7', 'this map, with something that it does not know'],
    ['https://old.example/#story=AAAA', 'a story of somebody’s own, wherever the map stood'],
  ])('%s is %s', (address) => {
    expect(read(address)[0]?.named).not.toBeNull()
  })

  it.each([
    'some words',
    'javascript:alert(1)',
    'C30',
    'https://news.example/',
    'https://news.example/2026/trade?id=7&utm_source=chat',
    'https://here.example/other/',
    '?id=7',
  ])('that are none are told apart: %s', (text) => {
    for (const { named } of read(text)) expect(named).toBeNull()
  })
})
