import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import {
  createChain,
  createEffect,
  createEvent,
  createLever,
  createLink,
  createPlace,
} from '../../test/support/create-chain'
import { resolveIds } from './resolve-ids'

const index = indexChain(
  createChain({
    places: [
      createPlace('cn'),
      createPlace('us'),
      createPlace('mx-sinaloa', { aliases: ['mx_sinaloa'] }),
    ],
    links: [createLink('a')],
    events: [
      createEvent('class-control-2019', '2019-05-01', [], { aliases: ['control-2019'] }),
      createEvent('rumour', '2026-05', [], { status: 'unconfirmed' }),
    ],
    series: [{ id: 'us-t404-12month', title: { en: 'Deaths' } }],
    openingSeries: ['tariffs'],
    levers: [createLever('W1', [createEffect('a', '2019-05', { push: 'down' })])],
  }),
)
const resolve = (patch: Partial<ViewState>) => resolveIds(index, { ...DEFAULT_VIEW, ...patch })

describe('ids in an address', () => {
  it('are left alone when all are current', () => {
    const view = { off: ['class-control-2019'], on: ['W1', 'rumour'] }
    expect(resolve(view)).toEqual({ patch: {}, ignored: [] })
  })

  it('name the chain; the first one by its name is no mistake, and one that there is none of is told', () => {
    expect(resolve({ chain: 'test' })).toEqual({ patch: { chain: null }, ignored: [] })
    expect(resolve({ chain: 'copper' }).ignored).toEqual([
      { param: 'chain', value: 'copper', expected: expect.any(String), lost: 'value' },
    ])
  })

  it('follow an alias where one was renamed', () => {
    expect(resolve({ off: ['control-2019'] }).patch).toEqual({ off: ['class-control-2019'] })
    expect(resolve({ selection: { kind: 'place', id: 'mx_sinaloa' } }).patch).toEqual({
      selection: { kind: 'place', id: 'mx-sinaloa' },
    })
  })

  it('are dropped and told when unknown', () => {
    const { patch, ignored } = resolve({ off: ['class-control-2020'] })
    expect(patch).toEqual({ off: [] })
    expect(ignored).toEqual([
      { param: 'off', value: 'class-control-2020', expected: 'a known event', lost: 'id' },
    ])
  })

  it('do not switch an unconfirmed event off, nor a verified one on', () => {
    expect(resolve({ off: ['rumour'] }).ignored[0]?.expected).toContain('off already')
    expect(resolve({ on: ['class-control-2019'] }).ignored[0]?.expected).toContain('on already')
    expect(resolve({ on: ['class-control-2020'] }).ignored[0]?.expected).toBe(
      'a known possible policy, or a known event that is not verified',
    )
  })

  it('drop a series that is not there, and keep the others', () => {
    const { patch, ignored } = resolve({ series: ['us-t404-12month', 'us-t404-weekly'] })
    expect(patch).toEqual({ series: ['us-t404-12month'] })
    expect(ignored[0]?.expected).toBe('a known series')
  })

  it('keep marks that are the peak, days of the axis and known events, and tell of the others', () => {
    const { patch, ignored } = resolve({ marks: ['peak', '2019-05-01', '1900-01-01', 'a-peek'] })
    expect(patch).toEqual({ marks: ['peak', '2019-05-01'] })
    expect(ignored.map(({ param, value }) => [param, value])).toEqual([
      ['mark', '1900-01-01'],
      ['mark', 'a-peek'],
    ])
  })

  it('leave the default where no series is known, and tell how none is written', () => {
    expect(resolve({ series: ['xyz'] }).patch).toEqual({ series: null })
    const { patch, ignored } = resolve({ series: ['none', 'us-t404-12month'] })
    expect(patch).toEqual({ series: ['us-t404-12month'] })
    expect(ignored.map(({ expected }) => expected)).toEqual(['a known series, or none alone'])
    expect(resolve({ series: [] }).patch).toEqual({})
  })

  it('leave no trace of what the chain shows anyway', () => {
    const opening = indexChain({ ...index.chain, openingSeries: ['us-t404-12month'] })
    const view = { ...DEFAULT_VIEW, series: ['us-t404-12month'] }
    expect(resolveIds(opening, view).patch).toEqual({ series: null })
    const all = index.chain.commodities.map(({ id }) => id)
    expect(resolve({ show: all }).patch).toEqual({ show: null })
  })

  it('are told what there is where a chain has no such flow, colouring or essay', () => {
    const { patch, ignored } = resolve({ show: ['drugs', 'finished'], tint: 'red', by: 'article' })
    expect(patch).toEqual({ show: null, tint: 'none', by: 'all' })
    expect(ignored).toEqual([
      {
        param: 'show',
        value: 'drugs,finished',
        expected: 'some of cooperation, finished, precursors, or none',
        lost: 'value',
      },
      { param: 'tint', value: 'red', expected: 'none: nothing is coloured here', lost: 'value' },
      {
        param: 'by',
        value: 'article',
        expected: 'one of all, official: this chain follows no essay',
        lost: 'value',
      },
    ])
  })

  it('hear each essay that there is, by its id, and nobody else', () => {
    const essay = (id: string) => ({ id, name: { en: id }, date: '2020', source: 's' })
    const two = indexChain({ ...index.chain, essays: [essay('article'), essay('report')] })
    const heard = (by: string) => resolveIds(two, { ...DEFAULT_VIEW, by })
    expect(heard('article')).toEqual({ patch: {}, ignored: [] })
    expect(heard('report')).toEqual({ patch: {}, ignored: [] })
    const expected = 'one of all, article, report, official'
    expect(heard('public')).toEqual({
      patch: { by: 'all' },
      ignored: [{ param: 'by', value: 'public', expected, lost: 'value' }],
    })
  })

  it('drop a step without its story', () => {
    const { patch, ignored } = resolve({ step: 'the-turn' })
    expect(patch).toEqual({ step: null })
    expect(ignored[0]).toMatchObject({ param: 'step', value: 'the-turn' })
    expect(resolve({ story: 'chain', step: 'the-turn' })).toEqual({ patch: {}, ignored: [] })
  })

  it('lose a selection of something that is not there', () => {
    const { patch, ignored } = resolve({ selection: { kind: 'group', id: 'nobody' } })
    expect(patch).toEqual({ selection: null })
    expect(ignored[0]?.value).toBe('group:nobody')
  })
})

describe('days in an address', () => {
  it('are left alone from the first of the time axis to the last', () => {
    const days = { day: toDay('2013-01-01'), compare: toDay('2026-12-31') }
    expect(resolve(days)).toEqual({ patch: {}, ignored: [] })
  })

  it('are dropped off the time axis, which is named', () => {
    const { patch, ignored } = resolve({
      day: toDay('2012-12-31'),
      compare: toDay('2027-01-01'),
    })
    expect(patch).toEqual({ day: null, compare: null })
    expect(ignored.map(({ param, value }) => `${param}=${value}`)).toEqual([
      't=2012-12-31',
      'vs=2027-01-01',
    ])
    expect(ignored[0]?.expected).toBe('a day of the time axis, 2013-01-01 to 2026-12-31')
  })
})
