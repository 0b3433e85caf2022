import { expect, it } from 'vitest'
import { createEvent } from '../testing/create-files'
import { type Fields, problemsOf } from '../testing/problems-of'

const told = (summary: string, more: Fields = {}) =>
  problemsOf({
    'events/case-2016.yaml': createEvent('case-2016', {
      kind: 'enforcement',
      summary: { en: summary },
      ...more,
    }),
  })

it('asks what has become of those who are charged or arrested', () => {
  expect(told('Prosecutors charged two firms.')).toEqual([
    'outcome: expected what has become of those accused, with their denial, as the text has "charged", got nothing',
  ])
  expect(told('Two firms were charged.', { outcome: { en: 'Both deny it.' } })).toEqual([])
})

it('asks nothing where nobody is charged, a court has spoken, or it is no enforcement', () => {
  expect(told('Officers searched parcels.')).toEqual([])
  expect(told('A court sentenced two who had been charged in 2015.')).toEqual([])
  expect(told('A report says who was charged.', { kind: 'statement' })).toEqual([])
})
