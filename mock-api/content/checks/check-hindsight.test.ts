import { describe, expect, it } from 'vitest'
import {
  createEffect,
  createEvent,
  createLink,
  createOpening,
  createSource,
} from '../testing/create-files'
import { type Fields, problemsOf } from '../testing/problems-of'

/** The small chain spans 2013 to 2019 and is verified until 1 July 2019. */
const sources = [
  createSource('report-2014'),
  createSource('later-2017', { date: '2017-03' }),
  createSource('latest-2018', { date: '2018-11-02' }),
  createSource('last-2019', { date: '2019-06-30' }),
  createSource('after-2019', { date: '2019-07-01' }),
  createSource('undated', { date: null }),
]

const withEffect = (more: Fields) =>
  problemsOf({
    'sources.yaml': sources,
    'events/growth-2015.yaml': createEvent('growth-2015', { effects: [createEffect(more)] }),
  })

const withOpening = (more: Fields) =>
  problemsOf({
    'sources.yaml': sources,
    'links/aa-bb.yaml': createLink('aa-bb', { opening: [createOpening(more)] }),
  })

const said = (en: string) => ({ basis: { en } })

describe('a level', () => {
  it('rests on no text of a time that is not verified', () => {
    const cited = ['report-2014', 'after-2019']
    const expected =
      'sources[1]: expected a source of before 2019-07-01, the first day nothing is verified for, got "after-2019" of 2019-07-01'

    expect(withEffect({ sources: cited })).toEqual([`effects[0].${expected}`])
    expect(withOpening({ sources: cited })).toEqual([`opening[0].${expected}`])
    expect(withEffect({ sources: ['report-2014', 'last-2019'] })).toEqual([])
  })

  it('says so where only texts of more than a year later give it', () => {
    const cited = { onset: '2015-06-01', sources: ['later-2017', 'latest-2018'] }

    expect(withEffect(cited)).toEqual([
      'effects[0].basis: expected it to name the year of a source (2017 or 2018), as all of them are of more than a year after 2015-06-01, got none',
    ])
    expect(withEffect({ ...cited, ...said('A report of 2018 calls it major.') })).toEqual([])
    expect(withEffect({ ...cited, ...said('A report of 2016 calls it major.') })).toHaveLength(1)
  })

  it('need not say so where one text is of the time, up to a year later to the day', () => {
    expect(withEffect({ sources: ['report-2014', 'later-2017'] })).toEqual([])
    expect(withEffect({ onset: '2016-03-01', sources: ['later-2017'] })).toEqual([])
    expect(withEffect({ onset: '2016-02-29', sources: ['later-2017'] })).toHaveLength(1)
  })

  it('takes a step for a level, and a text without a date for none', () => {
    expect(withEffect({ change: { by: 1 }, sources: ['later-2017', 'undated'] })).toHaveLength(1)
    expect(withEffect({ sources: ['undated'] })).toEqual([])
  })
})

it('an opening counts from the first day of the span', () => {
  expect(withOpening({ sources: ['later-2017'] })).toEqual([
    'opening[0].basis: expected it to name the year of a source (2017), as all of them are of more than a year after 2013-01-01, got none',
  ])
  expect(withOpening({ sources: ['report-2014'] })).toEqual([])
})

it('a push is told as of whenever, and so is an opening that nobody describes', () => {
  expect(withEffect({ change: { push: 'down' }, sources: ['later-2017', 'after-2019'] })).toEqual(
    [],
  )
  expect(withOpening({ level: 'not-described', sources: ['after-2019'] })).toEqual([])
})
