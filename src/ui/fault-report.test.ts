import { describe, expect, it } from 'vitest'
import { engineWords, reportText } from './fault-report'

const page = {
  address: 'https://maps.example/?t=2019-05-01&off=a#story=MyOwnStory',
  product: '0.1.0, index-abc',
  data: 'fentanyl 2026.11.27',
  userAgent:
    'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0 Build/machine-of-ann',
  sizePx: [390, 844],
} as const

describe('a report of a fault', () => {
  it('says what failed and where, on which address, version, data and browser', () => {
    const error = new TypeError('a is not a function')
    error.stack = [
      'TypeError: a is not a function',
      '    at draw (https://maps.example/assets/flow-map-x1_y.js:3:410)',
      '    at https://maps.example/assets/page-z.js?again=1:1:22',
    ].join('\n')
    expect(reportText({ what: 'The map stopped working', error }, page)).toBe(
      [
        'Chokepoint, error report',
        'What failed: The map stopped working',
        'Error: TypeError: a is not a function',
        '  at flow-map-x1_y.js:3:410',
        '  at page-z.js:1:22',
        'Address: https://maps.example/?t=2019-05-01&off=a',
        'Product: 0.1.0, index-abc',
        'Data: fentanyl 2026.11.27',
        'Browser: Firefox 153 on Linux',
        'Window: 390 × 844',
      ].join('\n'),
    )
  })

  it('says what was asked for and how the answer differed, each in a line of bounded length', () => {
    const details = ['Asked for: /api/v1/chains.json', `In the answer: ${'x'.repeat(5_000)}`]
    const lines = reportText({ what: 'The list of chains', error: null, details }, page).split('\n')
    expect(lines.slice(1, 3)).toEqual([
      'What failed: The list of chains',
      'Asked for: /api/v1/chains.json',
    ])
    expect(lines[3]).toHaveLength(240)
  })

  it('says nothing of a story of one’s own, nor of the machine beyond its kind', () => {
    const text = reportText({ what: 'The stage did not arrive', error: null }, page)
    expect(text).not.toMatch(/MyOwnStory|ann|x86_64|Error/)
  })

  it('says so where no data had arrived', () => {
    const text = reportText({ what: 'The page', error: 'odd' }, { ...page, data: null })
    expect(text).toContain('Error: odd\n')
    expect(text).toContain('Data: none arrived')
  })

  it('tells the browsers apart that call themselves by the names of others', () => {
    const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'
    expect([
      engineWords(`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/156.0 Safari/537.36 Edg/156.0`),
      engineWords(`Mozilla/5.0 (Linux; Android 16) ${webkit} Chrome/156.0 Mobile Safari/537.36`),
      engineWords(`Mozilla/5.0 (iPhone; CPU) ${webkit} Version/26.1 Mobile/15E148 Safari/604.1`),
      engineWords('something else'),
    ]).toEqual([
      'Edge 156 on Windows',
      'Chromium 156 on Android',
      'Safari 26 on iOS',
      'unknown browser',
    ])
  })
})
