import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import {
  createChain,
  createEffect,
  createEvent,
  createLink,
} from '../../../test/support/create-chain'
import { sceneOf } from '../../../test/support/create-figure'
import { tipWords } from './tip-words'

const pressing = Array.from({ length: 8 }, (_, i) =>
  createEvent(`law-${i}`, `20${15 + i}-03-01`, [
    createEffect('mail', `20${15 + i}-03-01`, { push: 'down' }),
  ]),
)
const chain = createChain({
  links: [
    createLink('mail', 3, { title: { en: 'By mail' } }),
    createLink('other', 'not-described'),
    createLink('unsized', 'not-rated'),
  ],
  events: pressing,
})
const on = (day: string) => sceneOf(chain, { day: toDay(day) })

describe('the tip beside the pointer', () => {
  it('says what a line is, since when, and what presses on it, the latest first', () => {
    expect(tipWords(on('2017-01-01'), { kind: 'link', id: 'mail' })).toEqual({
      title: 'By mail',
      lines: ['major since the start (2013)', '2 measures said to restrict it'],
      measures: [
        { key: expect.any(String), when: 'March 2016', title: 'Title of law-1' },
        { key: expect.any(String), when: 'March 2015', title: 'Title of law-0' },
      ],
      moreCount: 0,
    })
  })

  it('says of a size that nobody knows since when the route is documented, as the inspector does', () => {
    expect(tipWords(on('2017-01-01'), { kind: 'link', id: 'unsized' })?.lines).toEqual([
      'documented since the start (2013), size unknown',
    ])
  })

  it('counts those that it has no room for', () => {
    const tip = tipWords(on('2023-01-01'), { kind: 'link', id: 'mail' })
    expect([tip?.measures.length, tip?.moreCount]).toEqual([6, 2])
  })

  it('names a place and its part, and says nothing of what is not drawn', () => {
    expect(tipWords(on('2017-01-01'), { kind: 'place', id: 'cn' })?.lines).toEqual(['role'])
    expect(tipWords(on('2017-01-01'), { kind: 'link', id: 'other' })).toBeNull()
  })
})
