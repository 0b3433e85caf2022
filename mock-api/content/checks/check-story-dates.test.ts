import { describe, expect, it } from 'vitest'
import {
  createEffect,
  createEssay,
  createEvent,
  createHead,
  createSeries,
  createSource,
  createStep,
  createStory,
} from '../testing/create-files'
import { type Fields, problemsOf } from '../testing/problems-of'

/** The step shows 1 June 2015. `growth-2015` is of 1 May 2015 and acts from 1 June. */
const base: Fields = {
  ...createEssay(),
  'sources.yaml': [
    createSource('report-2014'),
    createSource('essay-2016', { kind: 'article', date: '2016' }),
    createSource('paper-2018', { date: '2018-01-05' }),
  ],
  'events/law-2014.yaml': createEvent('law-2014', {
    date: '2014-03',
    effective: '2014-07-01',
    until: '2015-01-01',
    effects: [createEffect({ onset: '2014-09-01', until: '2014-10-01', change: { push: 'down' } })],
  }),
  'events/talks-2017.yaml': createEvent('talks-2017', { date: '2017-11-15' }),
  'series/deaths.yaml': createSeries('deaths', {
    unit: { en: 'deaths in the month' },
    frequency: 'monthly',
    lines: [{ id: 'all', name: { en: 'All' }, points: [{ date: '2018-06', value: 3 }] }],
  }),
}

const problemsIn = (field: 'caption' | 'notes', en: string, query = '?t=2015-06-01') => {
  const steps = [createStep('start', { [field]: { en }, query })]
  return problemsOf({ ...base, 'stories/tour.yaml': createStory('tour', { steps }) })
}

const later = (words: string, id: string) =>
  `expected a date up to 2015-06-01, the last day on screen (notes may look ahead in a sentence with since, later, until or afterwards), got "${words}", of ${id}`

describe('a date in a caption', () => {
  it.each([
    'On 1 May 2015, it was decided.',
    'In May 2015 it was decided.',
    'Decided in March 2014, it was in force from 1 July 2014 to 1 January 2015.',
    'It acted from 1 September 2014 until 1 October 2014.',
    'This is 1 June 2015.',
    'In 2017 more follows; in May nothing did.',
    'Nothing after June 2019 is verified.',
  ])('is one of the records up to the day, or of the step: %s', (text) => {
    expect(problemsIn('caption', text)).toEqual([])
  })

  it('is not one that nothing has', () => {
    expect(problemsIn('caption', 'On 2 May 2015, it was decided.')).toEqual([
      'steps[0].caption.en: expected the date of an event up to 2015-06-01, of a source that is named, or of a figure, got "2 May 2015", which is none',
    ])
    expect(problemsIn('caption', 'On 3 March 2014, it was decided.')).toHaveLength(1)
  })

  it('is not one of later, whatever the sentence says', () => {
    expect(problemsIn('caption', 'In November 2017 they talk.')).toEqual([
      `steps[0].caption.en: ${later('November 2017', 'talks-2017')}`,
    ])
    expect(problemsIn('caption', 'Later, on 15 November 2017, they talk.')).toHaveLength(1)
  })

  it('may be up to the day that the step compares with', () => {
    const query = '?t=2015-06-01&vs=2017-12-01'

    expect(problemsIn('caption', 'In November 2017 they talk.', query)).toEqual([])
    expect(problemsIn('caption', 'It was 1 December 2017.', query)).toEqual([])
  })
})

describe('a date in notes', () => {
  it.each(['since', 'later', 'until', 'afterwards'])('may be later with %s', (word) => {
    expect(problemsIn('notes', `They talk ${word}: in November 2017.`)).toEqual([])
  })

  it('may not be later with such a word in another sentence', () => {
    expect(problemsIn('notes', 'That came later. In November 2017 they talk.')).toEqual([
      `steps[0].notes.en: ${later('November 2017', 'talks-2017')}`,
    ])
  })

  it('may not be later and of nothing', () => {
    expect(problemsIn('notes', 'They talk later, in December 2017.')).toHaveLength(1)
  })

  it('may be that of a text that is quoted', () => {
    expect(problemsIn('notes', 'In January 2018 an office still called it open.')).toEqual([])
    expect(problemsIn('notes', 'In January 2018 it was open.')).toHaveLength(1)
    expect(problemsIn('caption', 'In January 2018 an office called it open.')).toHaveLength(1)
  })
})

it('a text may be named with its date, in captions too', () => {
  expect(problemsIn('caption', 'A paper in a journal of January 2018 doubts it.')).toEqual([])
  expect(problemsIn('caption', 'A paper in a journal of March 2018 doubts it.')).toHaveLength(1)
  expect(problemsIn('caption', 'January 2018 brings a paper.')).toHaveLength(1)
})

it('the essay may be named with its date', () => {
  const essay = { id: 'article', name: { en: 'The Essay' }, date: '2016-07', source: 'essay-2016' }
  const steps = [createStep('start', { caption: { en: 'It was printed in July 2016.' } })]
  const story = { 'stories/tour.yaml': createStory('tour', { steps }) }

  expect(problemsOf({ ...base, ...story, 'chain.yaml': createHead({ essays: [essay] }) })).toEqual(
    [],
  )
  expect(problemsOf({ ...base, ...story })).toHaveLength(1)
})

it('a figure may be named with its date, where what is counted is named', () => {
  expect(problemsIn('caption', 'Deaths peaked in June 2018.')).toEqual([])
  expect(problemsIn('caption', 'Deaths peaked in July 2018.')).toHaveLength(1)
  expect(problemsIn('caption', 'It peaked in June 2018.')).toHaveLength(1)
})

it('nothing is said of words while a record is broken, as they may seem wrong for it', () => {
  const steps = [createStep('start', { caption: { en: 'In May 2015 it was decided.' } })]

  expect(
    problemsOf({
      ...base,
      'stories/tour.yaml': createStory('tour', { steps }),
      'events/growth-2015.yaml': createEvent('growth-2015', { status: 'sure' }),
    }),
  ).toHaveLength(1)
})
