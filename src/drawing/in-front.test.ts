import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import type { ViewState } from '@/store/view-state'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import { sceneOf } from '../../test/support/create-figure'
import { linksInFront } from './in-front'

const chain = createChain({
  links: [createLink('mail', 3), createLink('parts', 2, { to: 'mx' }), createLink('talks', 2)],
  events: [
    createEvent('control', '2019-04-01', [
      createEffect('mail', '2019-05-01', { to: 1 }),
      createEffect('parts', '2019-05-01', { push: 'down' }),
      createEffect('talks', '2019-05-01', { to: 2 }),
    ]),
  ],
})
const inFront = (view: Partial<ViewState>) => [...linksInFront(sceneOf(chain, view))].sort()
const event = { kind: 'event', id: 'control' } as const

describe('what a picture is about', () => {
  it('is what sets in on its day, but not what only stays as it was', () => {
    expect(inFront({ day: toDay('2019-05-01') })).toEqual(['mail', 'parts'])
    expect(inFront({ day: toDay('2019-05-02') })).toEqual([])
  })

  it('is what the selected event does, from the day on which it does it', () => {
    expect(inFront({ day: toDay('2020-01-01'), selection: event })).toEqual(['mail', 'parts'])
    expect(inFront({ day: toDay('2019-04-02'), selection: event })).toEqual([])
  })

  it('is the selected link alone', () => {
    const selection = { kind: 'link', id: 'talks' } as const
    expect(inFront({ day: toDay('2019-05-01'), selection })).toEqual(['talks'])
  })

  it('is what differs in a comparison', () => {
    const view = { day: toDay('2020-01-01'), compare: toDay('2019-01-01') }
    expect(inFront(view)).toEqual(['mail'])
  })
})
