import { describe, expect, it } from 'vitest'
import { filled, sentence } from './sentence'

describe('a sentence with places', () => {
  it('takes texts in its own order, whatever is in them', () => {
    const parts = { where: 'A $& {what}', what: '<b>B</b>' }
    expect(filled(sentence('Read {what} in {where}, {what}.'), parts)).toBe(
      'Read <b>B</b> in A $& {what}, <b>B</b>.',
    )
  })
})
