import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { sharedView } from './shared-view'

const STATE: ViewState = { ...DEFAULT_VIEW, day: toDay('2022-08-05'), off: ['summit'] }

describe('a view that a link carries to others', () => {
  it('leaves out a story that only this device has, and shows what its step shows', () => {
    const told = { ...STATE, story: 'own-abcdef', step: 'step-1' }
    expect(sharedView({ ...told, surface: 'present' })).toEqual(STATE)
    expect(sharedView({ ...told, surface: 'speaker' })).toEqual(STATE)
    expect(sharedView({ ...told, surface: 'table' })).toEqual({ ...STATE, surface: 'table' })
  })

  it('names a story that everybody has', () => {
    const told: ViewState = { ...STATE, story: 'chain', step: 'the-turn', surface: 'present' }
    expect(sharedView(told)).toBe(told)
    expect(sharedView(STATE)).toBe(STATE)
  })
})
