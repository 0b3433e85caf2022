import { afterEach, expect, it, vi } from 'vitest'
import { otherChainWords } from './chain-of-story'

afterEach(() => vi.unstubAllGlobals())

it('sends nobody to a chain that the site does not have', () => {
  vi.stubGlobal('document', { querySelector: () => ({ content: 'fentanyl rare-earths' }) })
  expect(otherChainWords({ chain: 'rare-earths' }, 'Choose it.')).toBe('Choose it.')
  expect(otherChainWords({}, 'Choose it.')).toBe('Choose it.')
  expect(otherChainWords({ chain: 'copper' }, 'Choose it.')).toBe(
    'This story is about a chain that this site does not have, “copper”; open it where it was made.',
  )
})
