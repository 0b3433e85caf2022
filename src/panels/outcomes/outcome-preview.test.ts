import { expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { readOutcome } from '@/scene/outcomes/read-outcome'
import { createSeries } from '../../../test/support/create-series'
import { previewWords } from './outcome-preview'

it('a chosen outcome names the figure of the day and the highest one where it is chosen', () => {
  const series = createSeries('monthly', [
    [
      { date: '2025-01', value: 3 },
      { date: '2025-02', value: 9 },
      { date: '2025-03', value: 4 },
    ],
  ])
  const axis = { spanFrom: toDay('2013-01-01'), verifiedUntil: toDay('2026-07-01') }
  const outcome = readOutcome(series, axis)
  const [now, peak] = previewWords({ day: toDay('2025-01-10') }, outcome)
  expect(now).toMatch(/^3\b.*, in January 2025$/)
  expect(peak).toMatch(/^Highest: 9\b.*, in February 2025$/)
  expect(previewWords({ day: toDay('2014-01-01') }, outcome)[0]).toMatch(/^no figure for this day/)
})
