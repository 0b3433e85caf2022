import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { isRelation } from '@/model/relation'
import { createChain } from '../../test/support/create-chain'
import { pushWords } from './push-words'

const chain = createChain()
const own = {
  down: { said: { en: 'said to hold it back' }, counted: { en: 'holding back' } },
  up: { said: { en: 'said to have raised it' }, counted: { en: 'raising' } },
}
const index = indexChain({
  ...chain,
  commodities: chain.commodities.map((each) =>
    each.id === 'precursors' ? { ...each, pushWords: own } : each,
  ),
})

describe('what is said of measures', () => {
  it('restricts or feeds a flow, strains or helps a relation', () => {
    expect(pushWords(index, 'finished', 'down').said).toBe('said to restrict it')
    expect(pushWords(index, 'cooperation', 'down').said).toBe('said to strain it')
    expect(pushWords(index, 'cooperation', 'up').counted).toBe('helping')
    expect([isRelation(index, 'finished'), isRelation(index, 'cooperation')]).toEqual([false, true])
  })

  it('is what the chain has words of its own for', () => {
    expect(pushWords(index, 'precursors', 'up').said).toBe('said to have raised it')
  })
})
