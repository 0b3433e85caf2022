import { describe, expect, it } from 'vitest'
import { createEffect, createEvent, createSource } from '../testing/create-files'
import { type Fields, problemsOf } from '../testing/problems-of'

const problems = (event: Fields, effect: Fields = {}) =>
  problemsOf({
    'sources.yaml': [createSource('report-2014'), createSource('news-2014', { kind: 'news' })],
    'events/growth-2015.yaml': createEvent('growth-2015', {
      sources: ['news-2014'],
      effects: [createEffect({ change: { push: 'up' }, ...effect })],
      ...event,
    }),
  }).filter((problem) => problem.startsWith('effects'))

describe('a measure', () => {
  const reported = { evidence: 'reported', sources: ['news-2014'] }

  it('is known from more than reports, or says why not', () => {
    expect(problems({}, reported)).toEqual([
      'effects: expected an official source of the measure, or effects with other evidence than reported, or weakSources with the reason why there is neither, got reports alone',
    ])
    expect(problems({ weakSources: { en: 'We found no text of it.' } }, reported)).toEqual([])
    expect(problems({ sources: ['news-2014', 'report-2014'] }, reported)).toEqual([])
  })

  it('is no talk and no remark', () => {
    expect(problems({ kind: 'talks' }, reported)).toEqual([])
  })
})

describe('the onset of an effect', () => {
  it('is dated no more exactly than the event that it begins with', () => {
    expect(problems({ date: '2015-06' }, { onset: '2015-06-01' })).toEqual([
      'effects[0].onset: expected 2015-06, as exactly as the event is dated, got 2015-06-01',
    ])
    expect(problems({ date: '2015-06' }, { onset: '2015-06' })).toEqual([])
  })

  it('may have a day of its own: that of the entry into force, or a later one', () => {
    expect(problems({ date: '2015-06', effective: '2015-06-20' }, { onset: '2015-06-20' })).toEqual(
      [],
    )
    expect(problems({ date: '2015-06' }, { onset: '2015-07-03' })).toEqual([])
  })
})
