import { beforeEach, describe, expect, it } from 'vitest'
import * as talk from './talk-store'

const { useTalkStore } = talk
const elapsed = (story: string, nowMs: number) =>
  talk.elapsedMs(talk.clockOfStory(useTalkStore.getState(), story), nowMs)

beforeEach(() =>
  useTalkStore.setState({ clocks: {}, rehearsal: null, rehearsed: {}, plannedMs: {} }),
)

describe('the clock of a talk', () => {
  it('starts with its first move, and runs for its own story alone', () => {
    talk.startClockOnce('chain', 1_000)
    talk.startClockOnce('chain', 5_000)
    expect([elapsed('chain', 61_000), elapsed('levers', 61_000)]).toEqual([60_000, 0])
  })

  it('stands while it is paused, whatever moves, and goes on where it stood', () => {
    talk.runClock('chain', 0)
    talk.pauseClock('chain', 10_000)
    talk.startClockOnce('chain', 15_000)
    expect(elapsed('chain', 20_000)).toBe(10_000)
    talk.runClock('chain', 30_000)
    expect(elapsed('chain', 35_000)).toBe(15_000)
    talk.resetClock('chain')
    expect(elapsed('chain', 40_000)).toBe(0)
  })
})

describe('a rehearsal', () => {
  it('records each step, those told twice too, and leaves the clock of the talk alone', () => {
    talk.startRehearsal('chain', 'a', 0)
    talk.startClockOnce('chain', 0)
    talk.rehearseStep('chain', 'b', 10_000)
    talk.rehearseStep('chain', 'a', 40_000)
    talk.endRehearsal(45_000, true)
    expect(useTalkStore.getState().rehearsed).toEqual({ chain: { a: 15_000, b: 30_000 } })
    expect(elapsed('chain', 50_000)).toBe(0)
  })

  it('leaves out a pause that nobody spoke in', () => {
    talk.startRehearsal('chain', 'a', 0)
    talk.leaveOutOfRehearsal(3_600_000)
    talk.rehearseStep('chain', 'b', 3_610_000)
    talk.endRehearsal(3_615_000, true)
    expect(useTalkStore.getState().rehearsed).toEqual({ chain: { a: 10_000, b: 5_000 } })
  })

  it('can be thrown away, and then the one before counts', () => {
    useTalkStore.setState({ rehearsed: { chain: { a: 1 } } })
    talk.startRehearsal('chain', 'a', 0)
    talk.endRehearsal(9_000, false)
    expect(useTalkStore.getState().rehearsed).toEqual({ chain: { a: 1 } })
  })
})
