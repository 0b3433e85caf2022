import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { createChain } from '../../test/support/create-chain'
import { beyondWords, evidenceWords, voiceOptions, voicesWords } from './voice-words'

const magazine = {
  id: 'article',
  name: { en: 'The Atlantic' },
  date: '2025-07',
  source: 's',
}
const named = indexChain(createChain({ essays: [magazine] }))
const unnamed = indexChain(createChain({}))

const options = voiceOptions(named)

describe('the essay', () => {
  it('is named, with its date where it is chosen', () => {
    expect(evidenceWords(named, { voice: 'article', evidence: 'article' })).toBe(
      'stated in The Atlantic',
    )
    expect(voicesWords(named, 'article')).toBe('only what The Atlantic essay says')
    expect(options.map(({ text }) => text)).toEqual([
      'All sources',
      'The Atlantic essay',
      'Official sources',
    ])
    expect(options.map(({ short }) => short)).toEqual([undefined, 'Essay', 'Official'])
    expect(options[1]?.hint).toBe('Only what the essay itself says (The Atlantic, July 2025)')
  })

  it('is no choice where a chain follows none', () => {
    expect(voiceOptions(unnamed).map(({ text }) => text)).toEqual([
      'All sources',
      'Official sources',
    ])
    expect(beyondWords(unnamed, { inArticle: false })).toBe('')
    expect(beyondWords(named, { inArticle: false })).toBe(' · beyond the essay')
    expect(beyondWords(named, { inArticle: true })).toBe('')
  })
})
