import { describe, expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { readRange, wholeRange } from './film-range'

// The last day that counts as verified is 30 June 2026.
const span = { spanFrom: toDay('2013-01-01'), verifiedUntil: toDay('2026-07-01') }
const BEYOND = 'Choose two days from 1 January 2013 to 30 June 2026.'

describe('the stretch of time of a film', () => {
  it('is all that has been verified until somebody chooses', () => {
    expect(wholeRange(span)).toEqual({ from: '2013-01-01', to: '2026-06-30' })
    expect(readRange(wholeRange(span), span)).toEqual({
      days: [toDay('2013-01-01'), toDay('2026-06-30')],
      problem: null,
    })
  })

  it.each([
    ['', '2020-01-01'],
    ['2012-12-31', '2020-01-01'],
    ['2013-01-01', '2012-01-01'],
    ['2019-01-01', '2026-07-01'],
    ['2019-02-30', '2020-01-01'],
  ])('says which days there are for %s to %s', (from, to) => {
    expect(readRange({ from, to }, span)).toEqual({ problem: BEYOND })
  })

  it.each([
    ['2020-01-01', '2019-01-01'],
    ['2020-01-01', '2020-01-01'],
  ])('says that %s has to come before %s', (from, to) => {
    expect(readRange({ from, to }, span).problem).toMatch(/^The first day must come before/)
  })
})
