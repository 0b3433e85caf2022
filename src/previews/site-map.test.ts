import { describe, expect, it } from 'vitest'
import { robots, siteMap } from './site-map'

describe('the map of the site', () => {
  it('names each page by its whole address, and the day of its own chain', () => {
    const pages = [
      { path: '', day: '2026-11-24' },
      { path: 'e/a&b/', day: '2026-12-02' },
    ]
    const xml = siteMap(pages, 'https://example.org/maps/')
    expect(xml).toContain('<loc>https://example.org/maps/</loc><lastmod>2026-11-24</lastmod>')
    expect(xml).toContain(
      '<loc>https://example.org/maps/e/a&amp;b/</loc><lastmod>2026-12-02</lastmod>',
    )
    expect(xml.match(/<url>/g)).toHaveLength(2)
  })

  it('is found by robots, where the site has an address', () => {
    expect(robots('https://example.org/maps/')).toBe(
      'User-agent: *\nAllow: /\nSitemap: https://example.org/maps/sitemap.xml\n',
    )
    expect(robots(null)).toBe('User-agent: *\nAllow: /\n')
  })
})
