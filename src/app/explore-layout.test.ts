import { expect, it } from 'vitest'
import { toDay } from '@/model/day'
import { createChain, createLink } from '../../test/support/create-chain'
import { sceneOf } from '../../test/support/create-figure'
import { exploreLayout } from './explore-layout'

const chain = createChain({ links: [createLink('mail', 3)] })
const opened = { isScoreOpen: null, side: null, sheet: 'peek' } as const
const day = toDay('2020-01-01')

it.each([
  [1440, 900],
  [390, 844],
  [844, 390],
])(
  'leaves the map where it is at %i × %i when a comparison opens its strip',
  (widthPx, heightPx) => {
    const size = { widthPx, heightPx }
    const plain = exploreLayout(sceneOf(chain, { day }), size, opened)
    const compared = sceneOf(chain, { day, compare: toDay('2018-06-01') })
    expect(exploreLayout(compared, size, opened).insets).toEqual(plain.insets)
  },
)
