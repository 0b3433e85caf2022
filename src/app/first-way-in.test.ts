import { expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { createChain, createEvent } from '../../test/support/create-chain'
import { firstWayIn } from './first-way-in'

const index = indexChain(
  createChain({ events: [createEvent('early', '1990-01-01'), createEvent('talks', '2022-08-05')] }),
)
const STORY = {
  id: 'talks',
  href: 'talks.json',
  title: { en: 'Talks' },
  summary: { en: 'Of talks.' },
  steps: 3,
}
const trouble = {
  text: 'The stories did not arrive.',
  act: { text: 'Try again', onAct: () => {} },
  fault: null,
}

it('begins with the first story', () => {
  expect(firstWayIn({ stories: [STORY], trouble: null }, index)).toEqual({
    kind: 'story',
    story: STORY,
  })
  expect(firstWayIn({ stories: null, trouble: null }, index)).toEqual({ kind: 'waits' })
})

it('begins with the first event on the axis, where there is no story or none has come', () => {
  for (const loading of [
    { stories: [], trouble: null },
    { stories: null, trouble },
  ]) {
    expect(firstWayIn(loading, index)).toMatchObject({
      kind: 'event',
      event: { event: { id: 'talks' } },
    })
  }
})

it('is no button where nothing ever happens', () => {
  expect(firstWayIn({ stories: [], trouble: null }, indexChain(createChain({})))).toBeNull()
})
