import { describe, expect, it } from 'vitest'
import { clockWords, paceOf, paceWords, planOf } from './pace'

const MINUTE = 60_000
const STEPS = ['a', 'b', 'c', 'd']

describe('the plan of a talk', () => {
  it('gives each step an equal share where nobody rehearsed, and is none without a length', () => {
    expect(planOf(STEPS, 20 * MINUTE, null)?.stepsMs).toEqual(STEPS.map(() => 5 * MINUTE))
    expect(planOf(STEPS, null, null)).toBeNull()
  })

  it('gives each step what it took in the rehearsal, in proportion to the time there is', () => {
    const rehearsed = { a: 1 * MINUTE, b: 4 * MINUTE, c: 4 * MINUTE }
    expect(planOf(STEPS, null, rehearsed)?.stepsMs).toEqual([1, 4, 4, 3].map((m) => m * MINUTE))
    expect(planOf(STEPS, 24 * MINUTE, rehearsed)?.stepsMs).toEqual(
      [2, 8, 8, 6].map((m) => m * MINUTE),
    )
  })
})

describe('the pace of a talk', () => {
  const pace = (stepIndex: number, elapsedMs: number) =>
    paceOf({ stepsMs: [5, 5, 5, 5].map((minutes) => minutes * MINUTE) }, stepIndex, elapsedMs)

  it('is on time within the share of the step, and behind or ahead outside', () => {
    expect(pace(1, 7 * MINUTE).behindMs).toBe(0)
    expect(pace(1, 12 * MINUTE).behindMs).toBe(2 * MINUTE)
    expect(pace(2, 8 * MINUTE).behindMs).toBe(-2 * MINUTE)
  })

  it('says what is left, below zero when it is over', () => {
    expect(pace(3, 18 * MINUTE).leftMs).toBe(2 * MINUTE)
    expect(pace(3, 21 * MINUTE).leftMs).toBe(-MINUTE)
  })

  it('says what is left of the step that is shown, and never less than nothing', () => {
    expect(pace(1, 7 * MINUTE).stepLeftMs).toBe(3 * MINUTE)
    expect(pace(1, 12 * MINUTE).stepLeftMs).toBe(0)
    expect(pace(2, 8 * MINUTE).stepLeftMs).toBe(7 * MINUTE)
  })

  it('is read as a clock and in words', () => {
    expect(clockWords(245_000)).toBe('4:05')
    expect(clockWords(3_729_000)).toBe('1:02:09')
    expect(clockWords(-61_000)).toBe('−1:01')
    expect([0, 130_000, -40_000].map(paceWords)).toEqual(['on time', '2:10 behind', '0:40 ahead'])
  })
})
