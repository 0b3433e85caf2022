import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import {
  createChain,
  createEffect,
  createEvent,
  createLever,
  createLink,
  createPlace,
  createSpeaker,
} from '../../../test/support/create-chain'
import { attachmentsOf } from './attachments'
import { rivalColumns } from './rival-columns'

const en = (text: string) => ({ en: text })

const index = indexChain(
  createChain({
    places: [createPlace('cn'), createPlace('us'), createPlace('port', { scope: 'regional' })],
    links: [
      createLink('drug'),
      createLink('talks', 2, { scope: 'both', commodity: 'cooperation' }),
      createLink('lane', 1, { scope: 'regional', commodity: 'precursors' }),
    ],
    events: [createEvent('control', '2019-05')],
    levers: [createLever('W1', [createEffect('lane', '2019-05-01', { push: 'down' })])],
  }),
)
const attached = (...about: string[]) => attachmentsOf(index, { about })

describe('what a claim is attached to', () => {
  it('is listed as links, events, places, then levers', () => {
    expect(attached('lever:W1', 'place:cn', 'event:control', 'link:drug')).toEqual([
      {
        reference: 'link:drug',
        title: 'drug',
        kindWords: 'Route',
        selection: { kind: 'link', id: 'drug' },
        scope: 'country',
        commodity: 'finished',
        lever: null,
      },
      {
        reference: 'event:control',
        title: 'Title of control',
        kindWords: 'Event, May 2019',
        selection: { kind: 'event', id: 'control' },
        scope: null,
        commodity: null,
        lever: null,
      },
      {
        reference: 'place:cn',
        title: 'CN',
        kindWords: 'Place',
        selection: { kind: 'place', id: 'cn' },
        scope: null,
        commodity: null,
        lever: null,
      },
      {
        reference: 'lever:W1',
        title: 'Lever W1',
        kindWords: 'Possible policy',
        selection: { kind: 'link', id: 'lane' },
        scope: 'regional',
        commodity: 'precursors',
        lever: 'W1',
      },
    ])
  })

  it('names the scope that it is drawn in, where it is not drawn in both', () => {
    expect(attached('link:talks', 'link:lane', 'place:port').map(({ scope }) => scope)).toEqual([
      null,
      'regional',
      'regional',
    ])
  })

  it('leaves out what the dataset does not know', () => {
    expect(attached('link:nobody', 'group:nobody', 'lever:W9')).toEqual([])
  })
})

describe('rival accounts', () => {
  const rival = (speaker: string, text: string, ...sources: string[]) => ({
    saidBy: [speaker],
    text: en(text),
    sources,
  })

  it('stand by speaker: by the sides of the chain in their order, then others as they come', () => {
    const columns = rivalColumns(
      indexChain(
        createChain({
          sides: ['china', 'us', 'mexico', 'experts'].map((id) => ({ id, name: en(id) })),
          speakers: [
            createSpeaker('Congressional Research Service'),
            createSpeaker('Independent experts', 'experts'),
            createSpeaker('US government', 'us'),
            createSpeaker('Mexican government', 'mexico'),
            createSpeaker('Chinese government', 'china'),
          ],
        }),
      ),
      {
        rivals: [
          rival('congressional-research-service', 'f', 's6'),
          rival('independent-experts', 'a', 's1'),
          rival('us-government', 'b', 's2'),
          rival('mexican-government', 'c', 's3'),
          rival('chinese-government', 'd', 's4'),
          rival('independent-experts', 'e', 's1', 's5'),
        ],
      },
    )
    expect(columns).toEqual([
      { speaker: 'Chinese government', answers: ['d'], sources: ['s4'] },
      { speaker: 'US government', answers: ['b'], sources: ['s2'] },
      { speaker: 'Mexican government', answers: ['c'], sources: ['s3'] },
      { speaker: 'Independent experts', answers: ['a', 'e'], sources: ['s1', 's5'] },
      { speaker: 'Congressional Research Service', answers: ['f'], sources: ['s6'] },
    ])
  })
})
