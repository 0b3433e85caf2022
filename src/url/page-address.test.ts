import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { anyView } from '../../test/support/any-view'
import { mergedSearch } from './enter-page'
import { pageAddress } from './page-address'
import { formatView, parseView } from './view-codec'

const EVENT = {
  kind: 'event',
  id: 'summit',
  search: '?t=2023-11-15&sel=event:summit&scope=regional',
} as const

const view = (patch: Partial<ViewState>): ViewState => ({
  ...DEFAULT_VIEW,
  selection: { kind: 'event', id: 'summit' },
  scope: 'regional',
  ...patch,
})

describe('the address of a view below the page of what it is about', () => {
  it('leaves out what the path says, and states the rest', () => {
    const day = toDay('2024-02-01')
    expect(pageAddress(view({ day, data: '2026.11.24' }), EVENT)).toBe(
      'e/summit/?t=2024-02-01&scope=regional&data=2026.11.24',
    )
  })

  it('is that of the page alone where it says all of it', () => {
    expect(pageAddress(view({ day: toDay('2023-11-15') }), EVENT)).toBe(
      'e/summit/?t=2023-11-15&scope=regional',
    )
    const claims = { kind: 'claim', id: 'C30', search: '?view=claims' } as const
    expect(pageAddress({ ...DEFAULT_VIEW, surface: 'claims' }, claims)).toBe('c/C30/')
  })

  it('is none where the page says what the view does not: a default is never written', () => {
    expect(pageAddress(view({ day: toDay('2024-02-01'), scope: 'country' }), EVENT)).toBeNull()
    expect(pageAddress(view({ day: null }), EVENT)).toBeNull()
  })

  it('names a step by the page of the step', () => {
    const step = {
      kind: 'story',
      id: 'chain/the-turn',
      search: '?story=chain&step=the-turn&view=present',
    } as const
    const told = { ...DEFAULT_VIEW, story: 'chain', step: 'the-turn', surface: 'present' } as const
    expect(pageAddress(told, step)).toBe('s/chain/the-turn/?view=present')
  })

  it('names what is imagined by the page of its policy', () => {
    const lever = { kind: 'lever', id: 'W1', search: '?on=W1&sel=link:cn-mx' } as const
    const imagined = view({
      on: ['W1'],
      selection: { kind: 'link', id: 'cn-mx' },
      scope: 'country',
      day: toDay('2024-02-01'),
    })
    expect(pageAddress(imagined, lever)).toBe('w/W1/?t=2024-02-01')
    expect(pageAddress({ ...imagined, on: ['W1', 'W2'] }, lever)).toBeNull()
  })

  it('opens the very same view, whatever the view and the page', () => {
    fc.assert(
      fc.property(anyView, anyView, (one, other) => {
        const page = { ...EVENT, search: formatView(other) }
        const address = pageAddress(one, page)
        if (address === null) return
        const [, query = ''] = address.split('?')
        const opened = parseView(mergedSearch(page.search, query)).view
        expect(formatView(opened)).toBe(formatView(one))
      }),
    )
  })
})
