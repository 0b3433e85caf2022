import { describe, expect, it } from 'vitest'
import { createEffect, createEvent } from '../testing/create-files'
import { type Fields, problemsOf } from '../testing/problems-of'

const withEvent = (more: Fields) =>
  problemsOf({ 'events/growth-2015.yaml': createEvent('growth-2015', more) })

it('takes no listing any more, as it says neither what was done nor whether it counts', () => {
  expect(withEvent({ kind: 'listing' })).toEqual([
    'kind: expected what the listing is: control (of substances), sanction, law or statement, got listing, which only old releases hold',
  ])
})

it.each(['outcome', 'background'])('lets no event of kind %s act on a link', (kind) => {
  expect(withEvent({ kind, effects: [createEffect()] })).toEqual([
    `effects: expected an empty list, as an event of kind ${kind} acts on nothing, got effects on aa-bb`,
  ])
  expect(withEvent({ kind })).toEqual([])
})

it('lets a development act, and talks and statements', () => {
  for (const kind of ['development', 'talks', 'statement']) {
    expect(withEvent({ kind, effects: [createEffect()] })).toEqual([])
  }
})

describe('an event that is one step with another', () => {
  const second = (more: Fields = {}) => ({
    'events/second.yaml': createEvent('second', {
      date: '2015-06-01',
      sameStepAs: 'growth-2015',
      ...more,
    }),
  })

  it('names the first event of the step', () => {
    expect(problemsOf(second())).toEqual([])
    expect(problemsOf(second({ date: '2015-05-01' }))).toEqual([])
  })

  it('names one that exists', () => {
    expect(problemsOf(second({ sameStepAs: 'growth-2051' }))).toEqual([
      'sameStepAs: expected the id of an event, got "growth-2051" (nearest: growth-2015)',
    ])
  })

  it('does not name itself', () => {
    expect(problemsOf(second({ sameStepAs: 'second' }))).toEqual([
      'sameStepAs: expected another event than its own, got its own',
    ])
  })

  it('does not name a later one', () => {
    expect(problemsOf(second({ date: '2015-04' }))).toEqual([
      'sameStepAs: expected an event on or before 2015-04, its own date, got one of 2015-05-01',
    ])
  })

  it('does not name one in the middle of the step', () => {
    const third = createEvent('third', { date: '2016', sameStepAs: 'second' })

    expect(problemsOf({ ...second(), 'events/third.yaml': third })).toEqual([
      'sameStepAs: expected the first event of the step, got "second", which is itself the same step as "growth-2015"',
    ])
  })
})
