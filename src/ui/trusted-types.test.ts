import { describe, expect, it } from 'vitest'
import { element, group, text } from '@/figure/svg'
import { isDrawing, isOwnScript } from './trusted-types'

const APP = 'https://map.example/maps/'
const OWN = { app: APP, parts: `${APP}assets/` }

describe('the address of a script', () => {
  it.each([
    'https://map.example/maps/sw.js',
    'https://map.example/maps/assets/maplibre-gl-worker-DX6FIJ71.js',
    'assets/maplibre-gl-worker-DX6FIJ71.js',
    '/maps/assets/maplibre-gl-worker-DX6FIJ71.js',
    // Made by a script of ours.
    'blob:https://map.example/2c6a1f0e',
  ])('is taken for our own: %s', (url) => {
    expect(isOwnScript(url, OWN)).toBe(true)
  })

  it.each([
    'https://elsewhere.example/maps/sw.js',
    'https://map.example.elsewhere.example/maps/sw.js',
    'http://map.example/maps/sw.js',
    '//elsewhere.example/maps/sw.js',
    // Another copy on the same host, and what somebody else put there.
    'https://map.example/sw.js',
    'https://map.example/maps/../other/sw.js',
    'assets/../uploads/evil.js',
    'assets/deep/evil.js',
    'api/v1/chains.json',
    'sw.js?then=evil.js',
    'assets/a.js#b',
    'blob:https://elsewhere.example/2c6a1f0e',
    'blob:null/2c6a1f0e',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
    'https://map.example/maps/assets/%2e%2e/evil.js',
    '',
  ])('is refused: %s', (url) => {
    expect(isOwnScript(url, OWN)).toBe(false)
  })
})

describe('markup', () => {
  it('is taken where it is a drawing of ours, whatever its words', () => {
    const words = text('<script>alert(1)</script> & <img onerror=x>')
    const drawn = group({ class: 'lines' }, [
      element('path', { d: 'M0 0L1 1', 'stroke-width': 2 }),
      element('text', { x: 1 }, [words]),
      element('use', { href: '#land' }),
    ])
    expect(isDrawing(`<svg viewBox="0 0 1 1">${drawn}</svg>`)).toBe(true)
    expect(isDrawing('')).toBe(true)
  })

  it.each([
    '<script>alert(1)</script>',
    '<svg><script href="x.js"/></svg>',
    '<svg><foreignObject/></svg>',
    '<svg><a href="javascript:alert(1)">x</a></svg>',
    '<svg><animate attributeName="href" to="javascript:alert(1)"/></svg>',
    '<svg><image href="x"/></svg>',
    '<svg><use href="data:x#y"/></svg>',
    '<style>*{}</style>',
    '<iframe srcdoc="x"></iframe>',
    '<img src=x onerror=alert(1)>',
    '<pathological/>',
    '<g<script>',
    '<!-- -->',
    '<SCRIPT>',
  ])('is refused with anything else in it: %s', (markup) => {
    expect(isDrawing(markup)).toBe(false)
  })

  it('is read in a moment, however long it is', () => {
    const long = element('path', { d: 'M0 0'.repeat(200_000) })
    expect(isDrawing(long)).toBe(true)
    expect(isDrawing(`${long}<a>`)).toBe(false)
  })
})
