import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { createChain } from '../../test/support/create-chain'
import { evidenceWords, voiceOptions, voicesWords } from './voice-words'

const essay = { name: { en: 'The Atlantic' }, date: '2025-07', source: 's' }
const named = indexChain(createChain({ essay }))
const unnamed = indexChain(createChain({}))

const options = voiceOptions(named)

describe('the essay', () => {
  it('is named, with its date where it is chosen', () => {
    expect(evidenceWords(named, 'article')).toBe('stated in The Atlantic')
    expect(voicesWords(named, 'article')).toBe('only what The Atlantic essay says')
    expect(options.map(({ text }) => text)).toEqual([
      'All sources',
      'The Atlantic essay',
      'Official sources',
    ])
    expect(options.map(({ short }) => short)).toEqual([undefined, 'Essay', 'Official'])
    expect(options[1]?.hint).toBe('Only what the essay itself says (The Atlantic, July 2025)')
  })

  it('is the essay where a chain does not name it, as in data released before it could', () => {
    expect(evidenceWords(unnamed, 'article')).toBe('stated in the essay')
    expect(voicesWords(unnamed, 'article')).toBe('only what the essay says')
    expect(voiceOptions(unnamed)[1]).toEqual({
      value: 'article',
      text: 'The essay',
      short: 'Essay',
      hint: 'Only what the essay itself says',
    })
  })
})
