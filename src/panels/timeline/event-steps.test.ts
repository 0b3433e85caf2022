import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW } from '@/store/view-state'
import { createChain, createEvent } from '../../../test/support/create-chain'
import { eventDays, nextEventDay, previousEventDay } from './event-steps'

const index = indexChain(
  createChain({
    events: [
      createEvent('old', '1900', [], { kind: 'background' }),
      createEvent('a', '2019-05-01'),
      createEvent('b', '2022-08-05'),
      createEvent('c', '2022-08-05'),
      createEvent('law', '2023-01-01', [], { effective: '2023-03-01' }),
      createEvent('rumour', '2024-01-01', [], { status: 'unconfirmed' }),
    ],
  }),
)
const daysWith = (off: string[] = []) => {
  const { events } = createSceneBuilder(index)({ ...DEFAULT_VIEW, off })
  return eventDays(events, index.spanFrom, index.spanTo)
}

describe('stepping from event to event', () => {
  it('stops once on a day with two events, where one comes into force, not at background or rumours', () => {
    expect(daysWith()).toEqual(['2019-05-01', '2022-08-05', '2023-01-01', '2023-03-01'].map(toDay))
  })

  it('leaves out what is switched off', () => {
    expect(daysWith(['a', 'law'])).toEqual([toDay('2022-08-05')])
    expect(daysWith(['b', 'law'])).toEqual([toDay('2019-05-01'), toDay('2022-08-05')])
  })

  it('finds the neighbours of a day, and none beyond the ends', () => {
    const days = daysWith(['law'])
    expect(nextEventDay(days, toDay('2019-05-01'))).toBe(toDay('2022-08-05'))
    expect(nextEventDay(days, toDay('2022-08-05'))).toBeNull()
    expect(previousEventDay(days, toDay('2022-08-05'))).toBe(toDay('2019-05-01'))
    expect(previousEventDay(days, toDay('2019-05-01'))).toBeNull()
  })
})
