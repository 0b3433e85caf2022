import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { speak } from '@/words/language'
import { loadLanguage } from '@/words/load-language'
import { fillTemplate } from './fill-template'
import { packText, unpackText } from './pack'
import { packParcel, unpackParcel } from './parcel'
import { pageTemplate, STILL_STYLE } from './template'

const template = pageTemplate({
  boot: 'run()',
  packed: 'Y29kZQ==',
  scripts: ['sha256-boot', 'sha256-code'],
  styles: ['sha256-still', 'sha256-page'],
})

const filling = {
  title: 'A <title> of $& & "all"',
  description: 'In <words>',
  text: '<main><h1>$1 Text</h1></main>',
  packedParcel: 'cGFyY2Vs',
}

afterEach(() => speak(null))

describe('a page that is saved whole', () => {
  it('lets nothing run but what the build wrote, and fetches nothing', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(template) ?? []
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'sha256-boot' 'sha256-code'",
      "style-src 'sha256-still' 'sha256-page'",
      'img-src data:',
      'font-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types default packed-code',
    ])
    expect(template).not.toMatch(/\b(?:src|href)="(?!data:)/)
  })

  it('names itself, and nothing of a name becomes markup or a command', () => {
    const html = fillTemplate(template, filling)
    expect(html).toContain('<title>A &lt;title&gt; of $&amp; &amp; &quot;all&quot;</title>')
    expect(html).toContain('<div id="page"><main><h1>$1 Text</h1></main></div>')
    expect(html).toContain('id="parcel">cGFyY2Vs</script>')
    expect(html).not.toContain('slot:')
  })

  it('says which language it was saved in', async () => {
    expect(fillTemplate(template, filling)).toContain('<html lang="en">')
    await loadLanguage('en-XA')
    expect(fillTemplate(template, filling)).toContain('<html lang="en-XA">')
  })

  it('is not written from what is no template, as a host gives that has one page for all', () => {
    expect(() => fillTemplate('<!doctype html><p>Home</p>', filling)).toThrow('did not arrive')
  })

  it('has a style for its text that its policy can name: the same bytes each time', () => {
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(template) ?? []
    const digest = (text: string) => createHash('sha256').update(text).digest('base64')
    expect(digest(style)).toBe(digest(STILL_STYLE))
  })
})

describe('what a page carries', () => {
  it('is packed as text of few signs and comes out as it went in, whatever its letters', async () => {
    const text = `${'mercury 汞 🗺️ "</script>" '.repeat(5_000)}end`
    const packed = await packText(text)
    expect(packed).toMatch(/^[A-Za-z0-9+/]+=*$/)
    expect(packed.length).toBeLessThan(text.length / 50)
    expect(await unpackText(`\n${packed}\n`)).toBe(text)
  })

  it('is a parcel with the state, the chain and its files', async () => {
    const parcel = {
      chainIds: ['one', 'two'],
      chain: 'two',
      past: null,
      query: '?chain=two&t=2019-05-01',
      site: null,
      files: { 'api/v1/chains/two.json': '{}' },
    }
    expect(await unpackParcel(await packParcel(parcel))).toEqual(parcel)
  })
})
