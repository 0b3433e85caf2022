import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { readPasted } from './pasted-link'

describe('links that somebody pasted', () => {
  it('are read one from each line, wherever the map stood, each once', () => {
    const links = readPasted(`
      https://old.example/maps/?t=2019-05-01&data=2026.11.24
      ?t=2019-05-01&data=2026.11.24
      https://old.example/maps/?t=2019-05-01&data=2026.11.24`)
    expect(links.map(({ named }) => [named?.view.day, named?.view.data, named?.page])).toEqual([
      [toDay('2019-05-01'), '2026.11.24', null],
      [toDay('2019-05-01'), '2026.11.24', null],
    ])
  })

  it.each([
    ['https://m.example/e/woodside-summit-2023/?data=2026.11.24', 'event', 'woodside-summit-2023'],
    ['https://m.example/maps/l/cn-mx-precursors/', 'link', 'cn-mx-precursors'],
    ['https://m.example/p/rare-earths/my-kuantan/?t=2025-01-01', 'place', 'my-kuantan'],
  ])('of a page put its record in front: %s', (address, kind, id) => {
    expect(readPasted(address)[0]?.named?.page).toEqual({ kind, id })
  })

  it.each(['some words', 'javascript:alert(1)', 'C30'])(
    'that are none are told apart: %s',
    (text) => {
      for (const { named } of readPasted(text)) expect(named).toBeNull()
    },
  )
})
