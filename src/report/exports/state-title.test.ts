import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW } from '@/store/view-state'
import { createChain, createEvent, createLink } from '../../../test/support/create-chain'
import { sceneOf } from '../../../test/support/create-figure'
import { stateTitle } from './state-title'

const chain = {
  ...createChain({ links: [createLink('mail')], events: [createEvent('talks', '2022-08-05')] }),
  subtitle: { en: 'Who did what' },
}
const titled = (view: Parameters<typeof sceneOf>[1]) => stateTitle(sceneOf(chain, view))

describe('the title of a state', () => {
  it('is that of the site where nothing is chosen', () => {
    expect(titled({})).toBe('Chokepoint: who did what')
  })

  it('names what is in front, the day, and that something is imagined or compared', () => {
    const day = toDay('2022-08-05')
    const selection = { kind: 'event', id: 'talks' } as const
    expect(titled({ day, selection })).toBe('Title of talks, 5 August 2022 · Chokepoint')
    expect(titled({ day, selection, off: ['talks'], compare: 'actual' })).toBe(
      'Title of talks, 5 August 2022, what-if, compared with what happened · Chokepoint',
    )
  })

  it('says of a place of another chain than the first whose it is: two chains have a China each', () => {
    const view = { day: toDay('2022-08-05'), selection: { kind: 'place', id: 'cn' } } as const
    const build = createSceneBuilder(indexChain(chain, null, 'test'))
    const other = build({ ...DEFAULT_VIEW, ...view })
    expect(titled(view)).toBe('CN, 5 August 2022 · Chokepoint')
    expect(stateTitle(other)).toBe('CN, 5 August 2022 · Test chain · Chokepoint')
  })

  it('tells the surfaces apart', () => {
    expect(titled({ surface: 'table' })).toMatch(/^Table: .*, 1 May 2019 · Chokepoint$/)
  })

  it('calls claims those of an essay only where the chain follows one', () => {
    const view = { surface: 'claims' } as const
    expect(titled(view)).toBe('No claims about Test chain yet · Chokepoint')
    const essay = { id: 'one', source: 's', date: '2025-07-01', name: { en: 'An essay' } }
    expect(stateTitle(sceneOf({ ...chain, essays: [essay] }, view))).toBe(
      'The 0 claims of the essay · Chokepoint',
    )
  })
})
