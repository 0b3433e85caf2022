import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { readChain } from '../../test/support/real-chain'
import { levelWidthPx, linkWidthPx } from './scales'

const index = indexChain(await readChain())

describe('the widths of lines', () => {
  it.each([
    [1024, 768],
    [1280, 720],
    [1920, 1080],
    [3840, 2160],
  ])('of every line that flows are seen from the last row at %i × %i', (width, height) => {
    for (const { id } of index.chain.commodities) {
      for (const level of [1, 2, 3, 4, 'not-rated'] as const) {
        expect(linkWidthPx(index, id, level, width) / height).toBeGreaterThanOrEqual(0.0035)
      }
    }
  })

  it('are the same share of every screen of one shape, as words are', () => {
    expect(levelWidthPx(4, 3840) / 2160).toBeCloseTo(levelWidthPx(4, 1920) / 1080, 6)
  })
})
