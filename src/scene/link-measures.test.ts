import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { DEFAULT_VIEW } from '@/store/view-state'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import { createSceneBuilder } from './build-scene'
import { measuresInForce } from './link-measures'

const build = createSceneBuilder(
  indexChain(
    createChain({
      links: [createLink('parts', 2)],
      events: [
        createEvent('later', '2020-03', [createEffect('parts', '2020-03', { push: 'down' })]),
        createEvent('first', '2019-05-01', [createEffect('parts', '2019-06-01', { push: 'down' })]),
        createEvent('fed', '2019-08-01', [createEffect('parts', '2019-08-01', { push: 'up' })]),
      ],
    }),
  ),
)
const measures = (day: string) => {
  const [link] = build({ ...DEFAULT_VIEW, day: toDay(day) }).links
  return link ? measuresInForce(link) : []
}

describe('the measures in force on a link', () => {
  it('come by the day from which each acts, as precisely as it is dated', () => {
    expect(
      measures('2020-04-01').map(({ id, dayWords, direction }) => [id, dayWords, direction]),
    ).toEqual([
      ['first', '1 June 2019', 'down'],
      ['fed', '1 August 2019', 'up'],
      ['later', 'March 2020', 'down'],
    ])
  })

  it('are none before the first acts, although its event has happened', () => {
    expect(measures('2019-05-02')).toEqual([])
    expect(measures('2019-06-01')).toHaveLength(1)
  })
})
