import { expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { axisYears } from './axis-years'

it('the axis of a stage has every second year that begins on it', () => {
  const years = axisYears(toDay('2013-01-01'), toDay('2026-12-31'))
  expect(years.map(({ year }) => year)).toEqual([2014, 2016, 2018, 2020, 2022, 2024, 2026])
  expect(years.filter(({ isKept }) => isKept).map(({ year }) => year)).toEqual([2016, 2020, 2024])
})
