import { expect, it } from 'vitest'
import {
  createClaim,
  createEvent,
  createLever,
  createLink,
  createStep,
  createStory,
} from '../testing/create-files'
import { problemsOf } from '../testing/problems-of'

const text = { en: 'The flow is {level:aa-bb}.' }
const got =
  'expected text without braces, as only captions and notes of stories may refer to the map, got "The flow is {level:aa-bb}."'

it.each([
  ['a claim', { 'claims/C2.yaml': createClaim('C2', { check: text }) }, 'check.en'],
  [
    'a rival',
    {
      'claims/C2.yaml': createClaim('C2', {
        rivals: [{ saidBy: ['a-report'], text, sources: [] }],
      }),
    },
    'rivals[0].text.en',
  ],
  ['a lever', { 'levers/W1.yaml': createLever('W1', { caveat: text }) }, 'caveat.en'],
  [
    'an event',
    { 'events/growth-2015.yaml': createEvent('growth-2015', { summary: text }) },
    'summary.en',
  ],
  ['a link', { 'links/aa-bb.yaml': createLink('aa-bb', { summary: text }) }, 'summary.en'],
  [
    'the summary of a story',
    { 'stories/tour.yaml': createStory('tour', { summary: text }) },
    'summary.en',
  ],
  [
    'the title of a step',
    {
      'stories/tour.yaml': createStory('tour', { steps: [createStep('start', { title: text })] }),
    },
    'steps[0].title.en',
  ],
])('%s holds no reference, as nothing would fill it', (_, changes, path) => {
  expect(problemsOf(changes)).toEqual([`${path}: ${got}`])
})

it('a single brace is refused too', () => {
  const check = { en: 'It holds }' }

  expect(problemsOf({ 'claims/C2.yaml': createClaim('C2', { check }) })).toHaveLength(1)
})
