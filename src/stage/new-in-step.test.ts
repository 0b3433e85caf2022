import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { createSceneBuilder } from '@/scene/build-scene'
import { parseView } from '@/url/view-codec'
import {
  createChain,
  createEffect,
  createEvent,
  createLever,
  createLink,
} from '../../test/support/create-chain'
import { newInStep } from './new-in-step'

const FURTHER = ['sea', 'air', 'rail', 'road', 'river']
const build = createSceneBuilder(
  indexChain(
    createChain({
      links: [createLink('mail', 4), ...FURTHER.map((id) => createLink(id, 4))],
      events: [
        createEvent('end', '2020-01-01', [createEffect('mail', '2020-01-01', { to: 1 })]),
        createEvent(
          'more',
          '2022-01-01',
          FURTHER.map((id) => createEffect(id, '2022-01-01', { to: 1 })),
        ),
        createEvent('law', '2021-01-01', [createEffect('mail', '2021-01-01', { push: 'down' })], {
          kind: 'law',
        }),
      ],
      levers: [createLever('W1', [createEffect('mail', '2019-01-01', { push: 'down' })])],
    }),
  ),
)
const at = (query: string) => build(parseView(query).view)

describe('what is new in a step', () => {
  it('is what a line is now, and how many more measures press on it', () => {
    expect(newInStep(at('?t=2019-06-01'), at('?t=2020-06-01'))[0]).toMatch(/: minor$/)
    expect(newInStep(at('?t=2020-06-01'), at('?t=2021-06-01'))[0]).toMatch(/: 1 more measure$/)
  })

  it('is no more than one line holds', () => {
    const fresh = newInStep(at('?t=2021-06-01'), at('?t=2022-06-01'))
    // Five levels and, on each of the lines, a measure: ten in all.
    expect(fresh.length).toBeGreaterThan(0)
    expect(fresh.join(' · ').length).toBeLessThanOrEqual(86)
  })

  it('is nothing that stands on the stage already: what is switched, and what a comparison finds', () => {
    const words = newInStep(at('?t=2019-06-01'), at('?t=2019-06-01&on=W1')).join()
    expect(words).not.toContain('Lever W1')
    expect(newInStep(at('?t=2019-06-01'), at('?t=2020-06-01&vs=2019-06-01'))).toEqual([])
  })

  it('is nothing where a step goes back in time', () => {
    expect(newInStep(at('?t=2022-06-01'), at('?t=2019-06-01'))).toEqual([])
  })

  it('is nothing where the same picture stays', () => {
    expect(newInStep(at('?t=2019-06-01&on=W1'), at('?t=2019-06-01&on=W1'))).toEqual([])
  })
})
