import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { DEFAULT_VIEW } from '@/store/view-state'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import { createSceneBuilder } from './build-scene'

const index = indexChain(
  createChain({
    links: [createLink('drug', 3)],
    events: [
      createEvent('control', '2019-04-01', [createEffect('drug', '2019-05-01', { to: 1 })], {
        effective: '2019-05-01',
      }),
      createEvent('meeting', '2019-04-10'),
      createEvent('turn', '2019-05-01', [createEffect('drug', '2019-05-01', { push: 'up' })]),
      createEvent('rumour', '2020-01-01', [], { status: 'unconfirmed' }),
      createEvent('past', '1800', [], { kind: 'background' }),
    ],
  }),
)

function told(day: string, off: string[] = []): string | undefined {
  return createSceneBuilder(index)({ ...DEFAULT_VIEW, day: toDay(day), off }).latest?.event.id
}

describe('the event that is told', () => {
  it('is the last that happened, or that came into force', () => {
    expect(told('2019-04-01')).toBe('control')
    expect(told('2019-04-10')).toBe('meeting')
    expect(told('2019-05-01')).toBe('control')
  })

  it('is of two on one day the one that moves a level', () => {
    expect(told('2019-06-01')).toBe('control')
  })

  it('stays the one that was switched off, and is never a rumour or background', () => {
    expect(told('2019-06-01', ['control'])).toBe('control')
    expect(told('2021-01-01')).toBe('control')
    expect(told('2013-01-01')).toBeUndefined()
  })
})
