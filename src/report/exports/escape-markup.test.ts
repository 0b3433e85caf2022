import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkup, legalText } from './escape-markup'

describe('a text for a document', () => {
  it('keeps a line that PowerPoint broke within a paragraph', () => {
    expect(legalText('one\u000btwo\u000cthree')).toBe('one\ntwo\nthree')
  })

  it('loses what XML 1.0 does not allow, and nothing else', () => {
    expect(legalText('a\u0000\u0008\u001b\u001f\ufffe\uffff\ud800b')).toBe('ab')
    const fine = 'tab\tline\nreturn\r é 漢 😀 \u007f\u0085'
    expect(legalText(fine)).toBe(fine)
  })

  it('is never markup, whatever it holds', () => {
    expect(escapeMarkup('<b a="1">&\u000b')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;\n')
    // https://www.w3.org/TR/xml/#charsets
    const document = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeMarkup(text)).toMatch(document)
      }),
    )
  })
})
