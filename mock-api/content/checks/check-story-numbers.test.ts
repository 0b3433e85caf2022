import { expect, it } from 'vitest'
import {
  createClaim,
  createEvent,
  createLever,
  createLink,
  createOpening,
  createPlace,
  createSeries,
  createStep,
  createStory,
} from '../testing/create-files'
import { problemsOf } from '../testing/problems-of'

const says = (number: string) => ({ en: `It counts ${number} of them.` })

/** Each record holds a number of its own; the step shows 1 June 2015 at country level. */
const base = {
  'claims/C2.yaml': createClaim('C2', {
    rivals: [{ saidBy: ['a-report'], text: says('101'), sources: [] }],
  }),
  'levers/W1.yaml': createLever('W1', { caveat: says('102') }),
  'events/growth-2015.yaml': createEvent('growth-2015', { summary: says('76,482') }),
  'events/later-2017.yaml': createEvent('later-2017', { date: '2017', summary: says('104') }),
  'links/aa-bb.yaml': createLink('aa-bb', { opening: [createOpening({ basis: says('105.5') })] }),
  'links/port.yaml': createLink('port', { scope: 'regional', summary: says('106') }),
  'places/bb.yaml': createPlace('bb', { summary: says('107') }),
  'series/seizures.yaml': createSeries('seizures', {
    caveats: [says('108')],
    lines: [{ id: 'all', name: { en: 'All' }, points: [{ date: '2015', value: 2803.6 }] }],
  }),
}

const numbersRefused = (en: string, query = '?t=2015-06-01') => {
  const steps = [createStep('start', { caption: { en }, query })]
  return problemsOf({ ...base, 'stories/tour.yaml': createStory('tour', { steps }) }).map(
    (problem) => / got (\S+)$/.exec(problem)?.[1] ?? problem,
  )
}

it('a number stands in what the step can show', () => {
  expect(numbersRefused('There are 101, 102, 76,482, 105.5, 2,803.6 and 108 of them.')).toEqual([])
})

it('a number that stands nowhere is refused, with what to do', () => {
  const steps = [createStep('start', { notes: { en: 'There are 109 of them.' } })]

  expect(problemsOf({ ...base, 'stories/tour.yaml': createStory('tour', { steps }) })).toEqual([
    'steps[0].notes.en: expected a number that stands in a record the step shows, or {value:SERIES@DATE}, got 109',
  ])
  expect(numbersRefused('There are 76,483 and 2,803 of them.')).toEqual(['76483', '2803'])
})

it('a number of a later event is refused, unless the step shows the event or compares with then', () => {
  expect(numbersRefused('There are 104.')).toEqual(['104'])
  expect(numbersRefused('There are 104 now.')).toEqual(['104'])
  expect(numbersRefused('There are 104 now.', '?t=2017-01-01')).toEqual([])
  expect(numbersRefused('There are 104 now.', '?t=2015-06-01&vs=2017-01-01')).toEqual([])
  expect(numbersRefused('There are 104 now.', '?t=2015-06-01&sel=event:later-2017')).toEqual([])
})

it('a number of a link that is not shown is refused, and of a place that is not selected', () => {
  expect(numbersRefused('There are 106 now.')).toEqual(['106'])
  expect(numbersRefused('There are 106 now.', '?scope=regional')).toEqual([])
  expect(numbersRefused('There are 107 now.')).toEqual(['107'])
  expect(numbersRefused('There are 107 now.', '?sel=place:bb')).toEqual([])
})

it('years, days, references and numbers in words are none', () => {
  expect(
    numbersRefused(
      'In 2019, in 2020–22 and the 1990s, on 1 May 2015 and 7 May, three of {value:seizures@2015}.',
    ),
  ).toEqual([])
})
