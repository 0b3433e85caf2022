import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import type { Essay } from '@/model/schema/chain'
import type { Claim } from '@/model/schema/history'
import { createChain } from '../../../test/support/create-chain'
import { claimsCount, claimsTitle } from './claims-of-essays'

const en = (text: string) => ({ en: text })

const essay = (id: string): Essay => ({ id, name: en(id), source: 's', date: '2025-07' })

function claim(id: string, of?: string): Claim {
  return {
    id,
    text: en('Text'),
    kind: 'fact',
    saidBy: ['somebody'],
    voice: of === undefined ? 'official' : 'article',
    about: [],
    check: en('Check'),
    verdict: 'opinion',
    rivals: [],
    sources: [],
    ...(of !== undefined && { essay: of }),
  }
}

const told = (essays: Essay[], claims: Claim[]) => {
  const index = indexChain(createChain({ essays, claims }))
  return [claimsCount(index, claims), claimsTitle(index)]
}

describe('claims that are counted', () => {
  it('are those of the essay, where the chain follows one', () => {
    expect(told([essay('Post')], [claim('C1', 'Post')])).toEqual([
      '1 claim of the essay',
      'The 1 claim of the essay',
    ])
  })

  it('name the essay of all of them, where the chain follows several', () => {
    const essays = [essay('Post'), essay('Review')]
    expect(told(essays, [claim('C1', 'Review'), claim('C2', 'Review')])[0]).toBe(
      '2 claims of Review essay',
    )
    expect(told(essays, [claim('C1', 'Post'), claim('C2', 'Review')])).toEqual([
      '2 claims of the essays',
      'The 2 claims of the essays',
    ])
  })

  it('are said to be none where a chain has none', () => {
    expect(told([], [])[1]).toBe('No claims about Test chain yet')
  })

  it('are counted alone, where any of them stands in no essay', () => {
    expect(told([essay('Post')], [claim('C1', 'Post'), claim('C2')])).toEqual([
      '2 claims',
      '2 claims about Test chain',
    ])
    expect(told([], [claim('C1')])).toEqual(['1 claim', '1 claim about Test chain'])
  })
})
