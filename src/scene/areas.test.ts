import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import type { Place } from '@/model/schema/network'
import { DEFAULT_VIEW } from '@/store/view-state'
import { createChain, createLink, createPlace } from '../../test/support/create-chain'
import { areasIn } from './areas'
import { createSceneBuilder } from './build-scene'

const regional = (id: string, country: string, kind: Place['kind'] = 'seaport') =>
  createPlace(id, { country, kind, scope: 'regional' })
const ports = ['port-a', 'port-b', 'port-c', 'port-d']
const build = createSceneBuilder(
  indexChain(
    createChain({
      places: [
        createPlace('cn'),
        createPlace('mx', { country: 'MX' }),
        createPlace('us', { country: 'US' }),
        ...ports.map((id) => regional(id, 'MX')),
        regional('town', 'US', 'border-crossing'),
        regional('lonely', 'US', 'border-crossing'),
        regional('hub', 'US', 'mail-hub'),
      ],
      links: [createLink('crossing', 2, { from: 'port-a', to: 'town', scope: 'regional' })],
    }),
  ),
)
const areas = (scope: 'country' | 'regional') =>
  areasIn(build({ ...DEFAULT_VIEW, scope })).map(({ name, places }) => [
    name,
    places.map(({ id }) => id),
  ])

describe('areas to look closer at', () => {
  it('are countries with four places or more, each with the crossings its links use', () => {
    expect(areas('regional')).toEqual([
      ['Mexico', ['mx', ...ports, 'town']],
      ['United States', ['us', 'town', 'lonely', 'hub']],
    ])
  })

  it('are none where only countries are drawn', () => {
    expect(areas('country')).toEqual([])
  })
})
