import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { advance, firstClock, type PlayClock } from './playback'

const days = [toDay('2019-05-01'), toDay('2022-08-02'), toDay('2022-08-05')]
const byEvent = {
  mode: 'events',
  days,
  stayMs: () => 3_000,
  lastDay: toDay('2026-06-30'),
} as const
const at = (day: string, spentMs = 0): PlayClock => ({ day: toDay(day), spentMs })

describe('playing by event', () => {
  it('stays until the card could be read, then goes to the next event', () => {
    expect(advance(at('2019-05-01'), 2_999, byEvent)).toEqual(at('2019-05-01', 2_999))
    expect(advance(at('2019-05-01', 2_999), 1, byEvent)).toEqual(at('2022-08-02'))
  })

  it('goes on after a beat where it begins: that card has been up already', () => {
    expect(firstClock(toDay('2019-05-01'), byEvent)).toEqual(at('2019-05-01', 1_800))
    const isShort = { ...byEvent, stayMs: () => 900 }
    expect(firstClock(toDay('2019-05-01'), isShort)).toEqual(at('2019-05-01', 0))
    expect(firstClock(toDay('2019-05-01'), { ...byEvent, mode: 'calendar' })).toEqual(
      at('2019-05-01'),
    )
  })

  it('passes over years in which nothing happened', () => {
    expect(advance(at('2020-01-01'), 3_000, byEvent)?.day).toBe(toDay('2022-08-02'))
  })

  it('stops after the last event', () => {
    expect(advance(at('2022-08-05'), 10_000, byEvent)).toBeNull()
  })
})

describe('playing by the calendar', () => {
  const byCalendar = { ...byEvent, mode: 'calendar' } as const

  it('moves 25 days a second, whatever the frame rate', () => {
    expect(advance(at('2019-01-01'), 1_000, byCalendar)?.day).toBe(toDay('2019-01-26'))
    let clock: PlayClock | null = at('2019-01-01')
    for (let frame = 0; frame < 100 && clock; frame += 1) clock = advance(clock, 10, byCalendar)
    expect(Math.abs((clock?.day ?? 0) - toDay('2019-01-26'))).toBeLessThanOrEqual(1)
  })

  it('ends on the last verified day and stops there', () => {
    expect(advance(at('2026-06-29'), 5_000, byCalendar)?.day).toBe(toDay('2026-06-30'))
    expect(advance(at('2026-06-30'), 16, byCalendar)).toBeNull()
  })
})
