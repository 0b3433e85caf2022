import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { createChain, createEvent, createLink } from '../../test/support/create-chain'
import { explorerView, hostQuery, readHostQuery } from './embed-state'

const index = indexChain(
  createChain({
    links: [createLink('drug', 3, { aliases: ['old-drug'] })],
    events: [createEvent('control', '2019-04-01', [])],
  }),
)
const embed = (patch: Partial<ViewState> = {}): ViewState => ({
  ...DEFAULT_VIEW,
  surface: 'embed',
  ...patch,
})

describe('the state that an embed tells', () => {
  it('is a query of the explorer: nothing of the frame is in it, and the day always is', () => {
    expect(hostQuery(index, embed({ parts: ['legend'], off: ['control'] }))).toBe(
      '?t=2019-05-01&off=control',
    )
  })

  it('names records as they are named today', () => {
    const selection = { kind: 'link', id: 'old-drug' } as const
    expect(hostQuery(index, embed({ selection }))).toContain('sel=link:drug')
  })

  it('opens in the explorer as it is', () => {
    const view = embed({ parts: [], theme: 'dark', day: 18_000 })
    expect(explorerView(view)).toEqual({ ...DEFAULT_VIEW, theme: 'dark', day: 18_000 })
  })
})

describe('the state that an embed is given', () => {
  it('is the whole state: what is not stated is as in an address', () => {
    const current = embed({ off: ['control'], scope: 'regional' })
    const { view, ignored } = readHostQuery(index, '?t=2020-01-01', current)
    expect(view).toEqual(embed({ day: toDay('2020-01-01') }))
    expect(ignored).toEqual([])
  })

  it('keeps the theme and the parts of the frame, unless it states them', () => {
    const current = embed({ theme: 'dark', parts: ['legend'] })
    expect(readHostQuery(index, '', current).view).toMatchObject({
      theme: 'dark',
      parts: ['legend'],
    })
    expect(readHostQuery(index, '?theme=light&parts=none', current).view).toMatchObject({
      theme: 'light',
      parts: [],
    })
  })

  it('gives back what was told', () => {
    const view = embed({ day: toDay('2020-02-02'), off: ['control'], by: 'official' })
    expect(readHostQuery(index, hostQuery(index, view), embed()).view).toEqual(view)
  })

  it('can’t turn the frame into another surface', () => {
    const { view, ignored } = readHostQuery(index, '?view=table&by=official', embed())
    expect(view).toEqual(embed({ by: 'official' }))
    expect(ignored).toMatchObject([
      { param: 'view', value: 'table', expected: 'embed, or nothing' },
    ])
  })

  it('reports all that can’t be read, and follows renamed ids', () => {
    const query = '?t=soon&off=controls-2020,control&sel=link:old-drug'
    const { view, ignored } = readHostQuery(index, query, embed())
    expect(view).toEqual(embed({ off: ['control'], selection: { kind: 'link', id: 'drug' } }))
    expect(ignored.map(({ param, value }) => `${param}=${value}`)).toEqual([
      't=soon',
      'off=controls-2020',
    ])
  })

  it('keeps the chain of the frame, and says so', () => {
    const current = { ...DEFAULT_VIEW, surface: 'embed' as const }
    const { view, ignored } = readHostQuery(index, '?chain=rare-earths&t=2019-05-01', current)
    expect(view.chain).toBe(index.param)
    expect(ignored).toEqual([
      {
        param: 'chain',
        value: 'rare-earths',
        expected: `${index.chain.id}, the chain of this frame; another one stands in the frame’s address`,
        lost: 'value',
      },
    ])
  })
})
