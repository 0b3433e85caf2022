import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { DEFAULT_VIEW, type ViewState } from '@/store/view-state'
import { createChain, createEffect, createEvent, createLink } from '../../test/support/create-chain'
import { createSceneBuilder } from './build-scene'
import { shiftsIn } from './shifts'

const shiftsTo = { link: 'parts', lag: { en: 'Gradually.' } }
const index = indexChain(
  createChain({
    links: [createLink('mail', 3), createLink('parts', 2, { to: 'mx' }), createLink('talks', 2)],
    events: [
      createEvent('control', '2019-04-01', [
        createEffect('mail', '2019-05-01', { to: 0 }, { shiftsTo, voice: 'article' }),
        createEffect('mail', '2019-05-01', { to: 1 }, { shiftsTo }),
      ]),
      createEvent('later', '2022-08-05'),
    ],
  }),
)
const pairs = (patch: Partial<ViewState>) =>
  shiftsIn(createSceneBuilder(index)({ ...DEFAULT_VIEW, ...patch })).map(
    ({ from, to }) => `${from.link.id} → ${to.link.id}`,
  )

describe('a substitution', () => {
  it('is seen once from its onset, however many voices tell it', () => {
    expect(pairs({ day: toDay('2019-05-01') })).toEqual(['mail → parts'])
  })

  it('is gone when another event has come, unless its event or one of its links is selected', () => {
    const day = toDay('2023-01-01')
    expect(pairs({ day })).toEqual([])
    expect(pairs({ day, selection: { kind: 'event', id: 'control' } })).toEqual(['mail → parts'])
    expect(pairs({ day, selection: { kind: 'link', id: 'parts' } })).toEqual(['mail → parts'])
    expect(pairs({ day, selection: { kind: 'link', id: 'talks' } })).toEqual([])
  })

  it('is not seen before its onset, nor with its event off', () => {
    const selection = { kind: 'link', id: 'parts' } as const
    expect(pairs({ day: toDay('2019-04-30'), selection })).toEqual([])
    expect(pairs({ day: toDay('2020-01-01'), selection, off: ['control'] })).toEqual([])
  })
})
