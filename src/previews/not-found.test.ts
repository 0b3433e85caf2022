import { expect, it } from 'vitest'
import { notFoundPage } from './not-found'

const at = (base: string) => notFoundPage({ base, url: null, assetsDir: 'assets' })

it('a path that nothing is at leads to the map, wherever the site is', () => {
  expect(at('/')).toContain('<a href="/">Open the map</a>')
  expect(at('/maps/')).toContain('<a href="/maps/">Open the map</a>')
  expect(at('/maps/')).toMatch(/<link rel="stylesheet" href="\/maps\/assets\/page-[^"]+\.css">/)
})

it('a site for whatever folder is not known at any depth, so that page has no links', () => {
  expect(at('./')).toContain('There is nothing at this address')
  expect(at('./')).not.toContain('href')
})
