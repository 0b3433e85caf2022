import { describe, expect, it } from 'vitest'
import { chainPath, changesPath, claimsPath, PAGE_PATH, pagePath } from './page-path'

describe('the path of a page', () => {
  it('names the chain where it is not the first one, which no path names', () => {
    expect(pagePath('event', 'summit', null)).toBe('e/summit/')
    expect(pagePath('event', 'summit', 'rare-earths')).toBe('e/rare-earths/summit/')
    expect(claimsPath(null)).toBe('c/')
    expect(claimsPath('rare-earths')).toBe('c/rare-earths/')
    expect(chainPath(null)).toBe('')
    expect(chainPath('rare-earths')).toBe('m/rare-earths/')
    expect(changesPath(null)).toBe('changes/')
    expect(changesPath('rare-earths')).toBe('changes/rare-earths/')
  })

  it('is told from the paths of files and of the map itself', () => {
    for (const path of ['e/summit/', 'l/route/', 'm/rare-earths/', 'c/', 'c/C30/', 's/chain/']) {
      expect(path).toMatch(PAGE_PATH)
    }
    for (const path of ['', 'e/', 'assets/page.js', 'api/v1/', 'cards/e/summit.png']) {
      expect(path).not.toMatch(PAGE_PATH)
    }
  })
})
