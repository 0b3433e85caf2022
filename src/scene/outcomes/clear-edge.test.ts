import { expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { createSeries } from '../../../test/support/create-series'
import { clearEdge } from './clear-edge'
import { readOutcome } from './read-outcome'

const outcome = readOutcome(
  createSeries('annual', [
    [
      { date: '2014', value: 1 },
      { date: '2015', value: 9 },
      { date: '2016', value: 10 },
    ],
  ]),
  { spanFrom: toDay('2013-01-01'), verifiedUntil: toDay('2026-07-01') },
)
const edge = (from: string, to: string, at = 0) => clearEdge(outcome, toDay(from), toDay(to), at)

it('a value is written over a low line and under a high one', () => {
  expect(edge('2013-01-01', '2015-01-01')).toBe('top')
  expect(edge('2015-01-01', '2017-01-01')).toBe('bottom')
  expect(edge('2020-01-01', '2021-01-01')).toBe('top')
})

it('where both are crossed, away from the value itself', () => {
  expect(edge('2014-06-01', '2016-01-01', 0.9)).toBe('bottom')
  expect(edge('2014-06-01', '2016-01-01', 0.1)).toBe('top')
})
