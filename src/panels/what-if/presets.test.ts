import { beforeAll, describe, expect, it } from 'vitest'
import { type ChainIndex, indexChain } from '@/model/chain-index'
import { toDay } from '@/model/day'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW } from '@/store/view-state'
import { DATA_FOLDER } from '../../../mock-api/content/data-folder'
import { loadContent } from '../../../mock-api/content/load-content'
import { isPresetOn, presetsOf } from './presets'

let index: ChainIndex

beforeAll(async () => {
  const { contents } = await loadContent(DATA_FOLDER)
  const content = contents.find(({ chain }) => chain.id === 'fentanyl')
  if (!content) throw new Error('no chain fentanyl')
  index = indexChain(content.chain)
})

/** Links that a preset makes different on a day, with the change of level. */
function levelChanges(id: string, day: string): string[] {
  const preset = presetsOf(index).find((candidate) => candidate.id === id)
  if (!preset) throw new Error(`no preset ${id}`)
  const { off, on } = preset
  const scene = createSceneBuilder(index)({
    ...DEFAULT_VIEW,
    day: toDay(day),
    off,
    on,
    compare: 'actual',
  })
  return (scene.comparison?.rows ?? [])
    .filter(({ causes }) => causes.length > 0)
    .map(({ link, kind, before, after }) => `${link.id} ${before.level} ${after.level} ${kind}`)
}

describe('the presets', () => {
  it('are left out where a version has not yet all that they switch', () => {
    const { chain } = index
    const earlier = indexChain({ ...chain, levers: [] })
    expect(presetsOf(index).map(({ id }) => id)).toEqual([
      'no-class-control',
      'talks-go-on',
      'customer-checks',
    ])
    expect(presetsOf(earlier).map(({ id }) => id)).toEqual(['no-class-control', 'talks-go-on'])
  })

  it('without the class control the drug still comes by mail and precursors do not take over', () => {
    expect(levelChanges('no-class-control', '2020-06-01')).toEqual(
      expect.arrayContaining([
        'cn-us-finished 1 3 stronger',
        'cn-mx-precursors 4 2 weaker',
        'mx-us-finished 4 3 weaker',
      ]),
    )
  })

  it('without the stop of 2022 the two sides still have contacts', () => {
    expect(levelChanges('talks-go-on', '2023-01-01')).toEqual([
      'us-cn-cooperation 0 1 gained',
      'cn-mx-precursors 4 4 unchanged',
    ])
  })

  it('customer checks press on precursors and move no level', () => {
    expect(levelChanges('customer-checks', '2024-01-01')).toEqual([
      'cn-mx-precursors 4 4 unchanged',
    ])
  })

  it('are on when exactly what they switch is switched', () => {
    const [first] = presetsOf(index)
    if (!first) throw new Error('no presets')
    expect(isPresetOn(first, first)).toBe(true)
    expect(isPresetOn(first, { off: first.off, on: ['W1'] })).toBe(false)
    expect(isPresetOn(first, { off: [], on: [] })).toBe(false)
  })
})
