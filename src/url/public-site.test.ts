import { afterEach, describe, expect, it, vi } from 'vitest'
import { useSiteStore } from '@/store/site-store'
import { asPublicSite, publicSite } from './public-site'

describe('an address for links and codes', () => {
  it('is one that others can open, without what it asked for', () => {
    expect(asPublicSite('https://example.org/maps/?t=2019-05-01#x')).toBe(
      'https://example.org/maps/',
    )
    expect(asPublicSite('http://maps.example.org')).toBe('http://maps.example.org/')
  })

  it.each([
    'http://localhost:8000/',
    'http://127.0.0.1/',
    'http://192.168.1.7/dist/',
    'http://10.1.2.3/',
    'http://[::1]:8000/',
    'http://printer.local/',
    'file:///home/me/dist/index.html',
    'javascript:alert(1)',
    'example.org',
    '',
  ])('is none for %s: no code at all rather than a dead one', (address) => {
    expect(asPublicSite(address)).toBeNull()
  })
})

describe('where links and codes lead that leave this machine', () => {
  /** What somebody typed, what the build was told, and where the page is. */
  function siteOf(typed: string, built: string, origin: string): string | null {
    useSiteStore.setState({ typed })
    vi.stubGlobal('document', { querySelector: () => ({ content: built }) })
    vi.stubGlobal('window', { location: { origin, pathname: '/maps/' } })
    return publicSite()
  }
  afterEach(() => {
    useSiteStore.setState({ typed: '' })
    vi.unstubAllGlobals()
  })

  it('is where somebody said, or else the build, or else where the page is', () => {
    const [typed, built, here] = ['https://a.example/', 'https://b.example/', 'https://c.example']
    expect(siteOf(typed, built, here)).toBe('https://a.example/')
    expect(siteOf('', built, here)).toBe('https://b.example/')
    expect(siteOf('', '', here)).toBe('https://c.example/maps/')
    expect(siteOf('http://localhost/', '', 'http://localhost:8000')).toBeNull()
  })
})
