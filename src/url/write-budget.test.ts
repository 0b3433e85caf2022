import { describe, expect, it } from 'vitest'
import { createWriteBudget } from './write-budget'

function createClock() {
  let nowMs = 1_000
  const budget = createWriteBudget(() => nowMs)
  const spend = (times: number) => {
    for (let i = 0; i < times; i += 1) budget.spend()
  }
  const pass = (ms: number) => {
    nowMs += ms
  }
  return { waitMs: budget.waitMs, spend, pass }
}

describe('what the history of a browser can take', () => {
  it('is twenty acts at once, then one every half second', () => {
    const { waitMs, spend, pass } = createClock()
    expect(waitMs('act')).toBe(0)
    spend(19)
    expect(waitMs('act')).toBe(0)
    spend(1)
    expect(waitMs('act')).toBe(500)
    pass(200)
    expect(waitMs('act')).toBe(300)
    pass(300)
    expect(waitMs('act')).toBe(0)
    spend(1)
    expect(waitMs('act')).toBe(500)
  })

  it('is saved up to twenty, however long nothing was written', () => {
    const { waitMs, spend, pass } = createClock()
    pass(60_000)
    spend(20)
    expect(waitMs('act')).toBe(500)
  })

  it('is written by a drag every quarter of a second, as long as ten are left for acts', () => {
    const { waitMs, spend, pass } = createClock()
    expect(waitMs('drag')).toBe(0)
    spend(9)
    expect(waitMs('drag')).toBe(250)
    pass(100)
    expect(waitMs('drag')).toBe(150)
    pass(150)
    expect(waitMs('drag')).toBe(0)
    // Eleven and a half are left, and then ten and a half: half a write short.
    spend(1)
    expect(waitMs('drag')).toBe(250)
    spend(1)
    expect(waitMs('drag')).toBe(750)
    expect(waitMs('act')).toBe(0)
  })
})
