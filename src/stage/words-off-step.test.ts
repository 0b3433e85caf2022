import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { createSceneBuilder } from '@/scene/build-scene'
import { parseView } from '@/url/view-codec'
import { createChain, createEvent, createLink } from '../../test/support/create-chain'
import { wordsOffStep } from './words-off-step'

const build = createSceneBuilder(
  indexChain(
    createChain({
      links: [createLink('mail', 4)],
      events: [
        { ...createEvent('control', '2019-05', []), summary: { en: 'A control.' } },
        { ...createEvent('talks', '2023-11-15', []), summary: { en: 'Talks again.' } },
      ],
    }),
  ),
)
const at = (query: string) => wordsOffStep(build(parseView(query).view))

describe('the words beside a step', () => {
  it('name the event in front, with its date where the day does not say it', () => {
    expect(at('?t=2023-11-15&sel=event:talks').text).toBe('Talks again.')
    expect(at('?t=2019-05-01&sel=event:control').text).toBe('May 2019: A control.')
    expect(at('?t=2020-01-01&sel=event:talks').text).toBe('15 November 2023: Talks again.')
  })

  it('say of a route how it stands, and otherwise the day and what it is compared with', () => {
    expect(at('?t=2020-01-01&sel=link:mail').text).toMatch(/^dominant/)
    expect(at('?t=2020-01-01')).toEqual({ title: '1 January 2020', text: '' })
    expect(at('?t=2020-01-01&vs=2018-06-01').title).toBe('1 January 2020 compared with 1 June 2018')
  })
})
