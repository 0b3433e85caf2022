import { describe, expect, it } from 'vitest'
import { clockWords, paceOf, paceWords } from './pace'

const MINUTE = 60_000

describe('the pace of a talk', () => {
  // Eight steps in sixteen minutes: two minutes each.
  const at = (stepIndex: number, minutes: number) =>
    paceOf(1_000, 16 * MINUTE, stepIndex, 8, 1_000 + minutes * MINUTE)

  it('is on time within the share of the step', () => {
    expect(at(0, 0).behindMs).toBe(0)
    expect(at(3, 7.5)).toEqual({ elapsedMs: 7.5 * MINUTE, leftMs: 8.5 * MINUTE, behindMs: 0 })
  })

  it('is behind by what the step has outrun its share, ahead by what it came early', () => {
    expect(at(0, 3).behindMs).toBe(1 * MINUTE)
    expect(at(4, 5).behindMs).toBe(-3 * MINUTE)
  })

  it('counts on when the time is over', () => {
    expect(at(7, 17)).toMatchObject({ leftMs: -1 * MINUTE, behindMs: 1 * MINUTE })
  })

  it('is told in words', () => {
    expect([0, 45_000, 605_000, 3_729_000, -61_000].map(clockWords)).toEqual([
      '0:00',
      '0:45',
      '10:05',
      '1:02:09',
      '−1:01',
    ])
    expect([999, 130_000, -40_000].map(paceWords)).toEqual(['on time', '2:10 behind', '0:40 ahead'])
  })
})
