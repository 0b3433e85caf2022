import { describe, expect, it } from 'vitest'
import { nearestCommodities, nearestId } from './nearest-id'

const RECORDS = [
  { id: 'woodside-summit-2023' },
  { id: 'busan-summit-2025', aliases: ['busan-truce-2025'] },
  { id: 'china-class-control-2019' },
]

describe('the record that an id probably means', () => {
  it.each([
    ['busan-summit-2025', 'busan-summit-2025'],
    ['busan-truce-2025', 'busan-summit-2025'],
    ['WOODSIDE-summit-2023', 'woodside-summit-2023'],
    ['woodside-sumit-2023', 'woodside-summit-2023'],
    ['2019-control-in-china', 'china-class-control-2019'],
  ])('is found by a former id, a slip of the hand, or the words that it shares: %s', (text, id) => {
    expect(nearestId(text, RECORDS)).toBe(id)
  })

  it('is none where nothing is alike', () => {
    expect(nearestId('rare-earths', RECORDS)).toBeNull()
  })
})

describe('what flows that a list probably means', () => {
  const KNOWN = ['precursors', 'finished']

  it('is in the order of the chain, each once, and none only where nothing else is meant', () => {
    expect(nearestCommodities('finshed,precursor,finished', KNOWN)).toBe('precursors,finished')
    expect(nearestCommodities('nonee', KNOWN)).toBe('none')
    expect(nearestCommodities('none,finishd', KNOWN)).toBe('finished')
  })

  it('is nothing where nothing is alike', () => {
    expect(nearestCommodities('zzzzzzzz', KNOWN)).toBeNull()
  })
})
