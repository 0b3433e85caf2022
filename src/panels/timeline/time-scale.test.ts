import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { createTimeScale, yearTicks } from './time-scale'

const yearsAt = (widthPx: number) =>
  yearTicks(createTimeScale(toDay('2013-01-01'), toDay('2027-01-01'), widthPx)).map(
    ({ year }) => year,
  )

describe('the years on the axis', () => {
  it('are all there where their names have room', () => {
    expect(yearsAt(14 * 41)).toEqual([
      2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ])
  })

  it('are so few on a narrow axis that no name runs into the next year', () => {
    expect(yearsAt(350)).toEqual([2013, 2015, 2017, 2019, 2021, 2023, 2025])
    expect(yearsAt(160)).toEqual([2013, 2017, 2021, 2025])
  })
})
