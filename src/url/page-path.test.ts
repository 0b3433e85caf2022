import { describe, expect, it } from 'vitest'
import { chainPath, changesPath, claimsPath, PAGE_PATH, pagePath, readPagePath } from './page-path'

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

  it('is read as it was written, in whatever folder, with or without the name of its file', () => {
    const kinds = ['event', 'link', 'place', 'group', 'claim', 'lever', 'story'] as const
    for (const chain of [null, 'rare-earths']) {
      for (const kind of kinds) {
        for (const id of kind === 'story' ? ['talk', 'talk/turn'] : ['talks']) {
          const path = pagePath(kind, id, chain)
          const read = { chain, record: { kind, id }, isClaims: kind === 'claim' }
          for (const written of [`/${path}`, `/e/maps/${path}index.html`, path.replace(/\/$/, '')])
            expect(readPagePath(written, ['rare-earths']), written).toEqual(read)
        }
      }
      expect(readPagePath(`/${claimsPath(chain)}`, ['rare-earths'])).toEqual({
        chain,
        record: null,
        isClaims: true,
      })
    }
    expect(readPagePath('/m/rare-earths/', ['rare-earths'])).toEqual({
      chain: 'rare-earths',
      record: null,
      isClaims: false,
    })
  })

  it.each([
    '',
    '/maps/',
    '/e/',
    '/e/rare-earths/',
    '/m/copper/',
    '/e/copper/talks/',
    '/s/talk/turn/more/',
    '/cards/e/talks.png/x',
  ])('is not read into another: %s', (path) => {
    expect(readPagePath(path, ['rare-earths'])).toBeNull()
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
