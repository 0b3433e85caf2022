import { afterEach, expect, it, vi } from 'vitest'
import { chainId, chainIds, chainParam } from './chain-ids'

/** A page as it is written for a site with some chains. */
const writtenFor = (content: string | null) =>
  vi.stubGlobal('document', { querySelector: () => (content === null ? null : { content }) })

afterEach(() => vi.unstubAllGlobals())

it('an address without a chain opens the first, and the first is named in none', () => {
  writtenFor('fentanyl rare-earths')
  expect(chainIds()).toEqual(['fentanyl', 'rare-earths'])
  expect(chainId(null)).toBe('fentanyl')
  expect(chainId('rare-earths')).toBe('rare-earths')
  expect(chainParam('fentanyl')).toBeNull()
  expect(chainParam('rare-earths')).toBe('rare-earths')
})

it('one that there is none of opens the first', () => {
  writtenFor('fentanyl rare-earths')
  expect(chainId('copper')).toBe('fentanyl')
})
