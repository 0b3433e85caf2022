import { afterEach, expect, it, vi } from 'vitest'
import { dropStoryHash } from './story-address'
import { STORY_HASH } from './story-hash'

afterEach(() => vi.unstubAllGlobals())

it('an address drops a story that was taken in, and nothing else that stands behind its #', () => {
  const replaceState = vi.fn()
  const at = (hash: string) => {
    const location = { pathname: '/maps/', search: '?t=2019-05-01', hash }
    vi.stubGlobal('window', { location, history: { replaceState } })
    dropStoryHash()
  }
  at('#C30')
  expect(replaceState).not.toHaveBeenCalled()
  at(`${STORY_HASH}packed`)
  expect(replaceState).toHaveBeenCalledWith(null, '', '/maps/?t=2019-05-01')
})
