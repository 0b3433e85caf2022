import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { readOutcome } from '@/scene/outcomes/read-outcome'
import { createSeries } from '../../../test/support/create-series'
import { lowValue } from './low-value'

const axis = {
  spanFrom: toDay('2013-01-01'),
  spanTo: toDay('2027-01-01'),
  verifiedUntil: toDay('2026-07-01'),
}
const deaths = readOutcome(
  {
    ...createSeries('12-months-ending', [
      [
        { date: '2024-08', value: 58_546 },
        { date: '2024-09', value: 55_833, provisional: true },
      ],
    ]),
    label: { en: 'US deaths, synthetic opioids' },
    unitShort: { en: 'deaths' },
  },
  axis,
)

describe('the value of a low lane', () => {
  it('has no unit where the name of the lane has it, and its whole time', () => {
    expect(lowValue(deaths, toDay('2024-09-01'))).toEqual({
      value: '58,546',
      period: '12 months to August 2024',
    })
  })

  it('says that a figure is provisional before it says that it is a sum of 12 months', () => {
    expect(lowValue(deaths, toDay('2024-10-01'))).toEqual({
      value: '55,833',
      period: 'to September 2024, provisional',
    })
  })

  it('keeps a unit that the name of the lane lacks', () => {
    const words = { ...deaths.words, label: 'Magnet exports, China' }
    const exports = { ...deaths, words, series: { ...deaths.series, unitShort: { en: 't' } } }
    expect(lowValue(exports, toDay('2024-09-01'))?.value).toBe('58,546 t')
  })

  it('is none where there is no figure', () => {
    expect(lowValue(deaths, toDay('2020-01-01'))).toBeNull()
  })
})
