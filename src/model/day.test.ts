import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, calendarDate, dayOf, formatIsoDay, parseDate, toDay } from './day'

describe('a day', () => {
  it('counts from 1 January 1970', () => {
    expect(dayOf(1970, 1, 1)).toBe(0)
    expect(dayOf(1970, 1, 2)).toBe(1)
    // What is left out is the first.
    expect(dayOf(1970)).toBe(0)
    expect(dayOf(1970, 2)).toBe(31)
    expect(dayOf(1969, 12, 31)).toBe(-1)
    // 49 years, of which 1972, 76, 80, 84, 88, 92, 96, 2000, 04, 08, 12 and 16 have a leap day
    expect(dayOf(2019, 1, 1)).toBe(49 * 365 + 12)
  })

  it('keeps how much of a date is stated', () => {
    expect(parseDate('2019')).toEqual({ day: toDay('2019-01-01'), precision: 'year' })
    expect(parseDate('2019-05')).toEqual({ day: toDay('2019-05-01'), precision: 'month' })
    expect(parseDate('2019-05-01')?.precision).toBe('day')
  })

  it.each(['', '19-05-01', '2019-13-01', '2019-02-30', '2019-5-1', '2019-05-01T00:00', 'today'])(
    'refuses "%s"',
    (text) => {
      expect(parseDate(text)).toBeNull()
    },
  )

  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(fc.integer({ min: -80_000, max: 80_000 }), (day) => {
        expect(toDay(formatIsoDay(day))).toBe(day)
      }),
    )
  })

  it('moves by months, and stays in a shorter month', () => {
    expect(formatIsoDay(addMonths(toDay('2019-01-31'), 1))).toBe('2019-02-28')
    expect(formatIsoDay(addMonths(toDay('2020-01-31'), 1))).toBe('2020-02-29')
    expect(formatIsoDay(addMonths(toDay('2019-01-15'), -1))).toBe('2018-12-15')
    expect(formatIsoDay(addMonths(toDay('2019-11-30'), 3))).toBe('2020-02-29')
  })

  it('knows its calendar date', () => {
    expect(calendarDate(toDay('2022-08-05'))).toEqual({ year: 2022, month: 8, dayOfMonth: 5 })
  })
})

it('a year before 100 is none, though clocks take it for one of the last century', () => {
  expect(dayOf(99, 5, 1)).toBeNull()
  expect(parseDate('0099-05-01')).toBeNull()
})
