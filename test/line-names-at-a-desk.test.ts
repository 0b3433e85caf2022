import { describe, expect, it } from 'vitest'
import { NO_STRIPS } from '@/app/layout'
import { layOutScreen } from '@/app/layout-screen'
import { layOutFigure } from '@/figure/figure-layout'
import { loadFonts } from '@/figure/node/fonts'
import { indexChain } from '@/model/chain-index'
import { parseDate } from '@/model/day'
import { createSceneBuilder } from '@/scene/build-scene'
import { DEFAULT_VIEW } from '@/store/view-state'
import { readChain } from './support/real-chain'

const build = createSceneBuilder(indexChain(await readChain()))
const { measureText } = loadFonts()

function namesOn(date: string) {
  const scene = build({ ...DEFAULT_VIEW, day: parseDate(date)?.day ?? null })
  const size = { width: 1440, height: 900 }
  const { insets } = layOutScreen(size.width, size.height, NO_STRIPS)
  return layOutFigure(scene, { size, insets, theme: 'light', states: null, measureText }).names
}

describe('the route overland at a desk', () => {
  it.each(['2014-06-01', '2019-05-01', '2020-01-23', '2025-03-04', '2026-05-22'])(
    'is named with its rank, beside its line, on %s',
    (date) => {
      const name = namesOn(date).get('link:mx-us-finished')
      expect(name?.form).not.toBe('short')
      expect(name?.hasLeader).toBe(false)
    },
  )
})
