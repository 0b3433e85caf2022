import { describe, expect, it } from 'vitest'
import {
  createCommodity,
  createEvent,
  createHead,
  createPlace,
  createSource,
} from '../testing/create-files'
import { problemsOf } from '../testing/problems-of'

const LEVELS = ['none', 'minor', 'significant', 'major', 'dominant']

describe('content that no reader could use is refused', () => {
  it.each([
    [
      'a point with its numbers swapped',
      { 'places/aa.yaml': createPlace('aa', { country: 'IN', lngLat: [22, 77] }) },
      'lngLat: expected [longitude, latitude] in or near India, got [22, 77]; write longitude first: [77, 22]',
    ],
    [
      'a country by a code that is none',
      { 'places/aa.yaml': createPlace('aa', { country: 'UK', lngLat: [0, 52] }) },
      'country: expected a country code of ISO 3166, such as CN, got UK; write GB',
    ],
    [
      'a country nobody knows',
      { 'chain.yaml': createHead({ focusCountries: ['CN', 'QX'] }) },
      'focusCountries[1]: expected a country code of ISO 3166, such as CN, got QX',
    ],
    [
      'two commodities with one pattern',
      {
        'chain.yaml': createHead({
          commodities: [createCommodity('precursors', LEVELS), createCommodity('ore', LEVELS)],
        }),
      },
      'commodities[1].pattern: expected each pattern once, as colour alone tells nothing apart, got dashes again, that of precursors',
    ],
    [
      'an address that is a script',
      { 'sources.yaml': [createSource('report-2014', { url: 'javascript:alert(1)' })] },
      '[0].url: expected an address that begins with https:// or http://, got javascript:',
    ],
    [
      'a title of a page',
      {
        'events/growth-2015.yaml': createEvent('growth-2015', {
          title: { en: 'Long'.repeat(225) },
        }),
      },
      'title.en: expected at most 90 letters, got 900; move the rest to the summary',
    ],
    [
      'an event off the axis',
      { 'events/late-2035.yaml': createEvent('late-2035', { date: '2035-01-01' }) },
      "date: expected a day before 2020-01-01, the span's end, got 2035-01-01; let the span end later",
    ],
  ])('%s', (_, files, problem) => {
    expect(problemsOf(files)).toContain(problem)
  })

  it('but not background before the axis, nor a port off its coast', () => {
    expect(
      problemsOf({
        'events/old-1839.yaml': createEvent('old-1839', { date: '1839', kind: 'background' }),
        'places/aa.yaml': createPlace('aa', { country: 'HK', lngLat: [114, 22] }),
      }),
    ).toEqual([])
  })
})
