import { describe, expect, it } from 'vitest'
import { robots, siteMap } from './site-map'

describe('the map of the site', () => {
  it('names each page by its whole address, and the day of the data', () => {
    const xml = siteMap(['', 'e/a&b/'], 'https://example.org/maps/', '2026-11-24')
    expect(xml).toContain('<loc>https://example.org/maps/</loc><lastmod>2026-11-24</lastmod>')
    expect(xml).toContain('<loc>https://example.org/maps/e/a&amp;b/</loc>')
    expect(xml.match(/<url>/g)).toHaveLength(2)
  })

  it('is found by robots, where the site has an address', () => {
    expect(robots('https://example.org/maps/')).toBe(
      'User-agent: *\nAllow: /\nSitemap: https://example.org/maps/sitemap.xml\n',
    )
    expect(robots(null)).toBe('User-agent: *\nAllow: /\n')
  })
})
