import { describe, expect, it } from 'vitest'
import { applyChange } from './level'

describe('a level after a change', () => {
  it('is what it is set to, from whatever it was', () => {
    expect(applyChange(4, { to: 0 })).toBe(0)
    expect(applyChange('not-described', { to: 3 })).toBe(3)
    expect(applyChange(2, { to: 'not-rated' })).toBe('not-rated')
  })

  it('is a step higher or lower, and never beyond the ends', () => {
    expect(applyChange(2, { by: 1 })).toBe(3)
    expect(applyChange(2, { by: -1 })).toBe(1)
    expect(applyChange(3, { by: 2 })).toBe(4)
    expect(applyChange(1, { by: -2 })).toBe(0)
  })

  it('stays where it has no rank to step from, and where it is only pushed', () => {
    expect(applyChange('not-rated', { by: 1 })).toBe('not-rated')
    expect(applyChange('not-described', { by: -1 })).toBe('not-described')
    expect(applyChange(2, { push: 'down' })).toBe(2)
  })
})
