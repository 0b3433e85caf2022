import { beforeEach, describe, expect, it, vi } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { DEFAULT_VIEW } from '@/store/view-state'
import { adoptView, useViewStore } from '@/store/view-store'
import {
  createChain,
  createEvent,
  createLink,
  createPlace,
} from '../../../test/support/create-chain'
import { openFound } from './open-found'

const index = indexChain(
  createChain({
    places: [createPlace('cn'), createPlace('us'), createPlace('port', { scope: 'regional' })],
    links: [createLink('mail')],
    events: [createEvent('talks', '2022-08-05', [], { sources: ['report'] })],
  }),
)
const found = (kind: Parameters<typeof openFound>[1]['kind'], id: string) =>
  openFound(index, { kind, id, title: '', detail: '', text: '' })
const view = () => useViewStore.getState().view

describe('what was found', () => {
  beforeEach(() => {
    adoptView({ ...DEFAULT_VIEW, day: toDay('2020-01-01'), surface: 'table' })
  })

  it('is an event on its day, on the map', () => {
    found('event', 'talks')
    expect(view()).toMatchObject({
      surface: 'explore',
      selection: { kind: 'event', id: 'talks' },
      day: toDay('2022-08-05'),
    })
  })

  it('is a route on the day at hand', () => {
    found('link', 'mail')
    expect(view()).toMatchObject({
      selection: { kind: 'link', id: 'mail' },
      day: toDay('2020-01-01'),
    })
  })

  it('is shown in the level of detail in which it is seen', () => {
    found('place', 'port')
    expect(view().scope).toBe('regional')
    found('place', 'cn')
    expect(view().scope, 'a country is seen in both').toBe('regional')
  })

  it('is, of a source, the record that rests on it', () => {
    found('source', 'report')
    expect(view().selection).toEqual({ kind: 'event', id: 'talks' })
  })

  it('is, of a claim, the list of claims at that claim', () => {
    const replace = vi.fn()
    vi.stubGlobal('window', { location: { replace } })
    found('claim', 'C30')
    vi.unstubAllGlobals()
    expect(view().surface).toBe('claims')
    expect(replace).toHaveBeenCalledWith('#C30')
  })
})
