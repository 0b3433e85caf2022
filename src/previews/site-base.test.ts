import { describe, expect, it } from 'vitest'
import { siteAddress, siteBase } from './site-base'

describe('the folder that a site is served in', () => {
  it.each([
    ['https://example.org/maps/', '/maps/'],
    ['https://example.org/maps', '/maps/'],
    ['https://example.org/a/b/', '/a/b/'],
    ['https://example.org', '/'],
  ])('is the path of its address: %s', (siteUrl, base) => {
    expect(siteBase(siteUrl, undefined)).toBe(base)
    expect(siteBase(siteUrl, base)).toBe(base)
  })

  it('is as --base says where the site has no address yet', () => {
    expect(siteBase(undefined, '/maps/')).toBe('/maps/')
    expect(siteBase('', undefined)).toBeUndefined()
  })

  it('may be left open by a base that works in any folder', () => {
    expect(siteBase('https://example.org/maps/', './')).toBe('./')
    expect(siteBase('https://example.org/maps/', '')).toBe('')
  })

  it('is taken for the same with and without its last slash', () => {
    expect(siteBase('https://example.org/maps/', '/maps')).toBe('/maps')
  })

  it('can’t be two at once', () => {
    expect(() => siteBase('https://example.org/', '/maps/')).toThrow(
      'SITE_URL says that the site is served at /, but --base says at /maps/. Leave --base out, or give the whole address in SITE_URL.',
    )
  })

  it('has an address that is one', () => {
    expect(siteAddress('https://example.org/maps')).toBe('https://example.org/maps/')
    expect(siteAddress('')).toBeNull()
    expect(() => siteAddress('example.org/maps')).toThrow(
      'SITE_URL is no address such as https://example.org/maps/: got "example.org/maps".',
    )
  })
})
