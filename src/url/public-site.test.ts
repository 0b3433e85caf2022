import { describe, expect, it } from 'vitest'
import { asPublicSite } from './public-site'

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
