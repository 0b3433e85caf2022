import { describe, expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { createChain, createEvent, createLink } from '../../test/support/create-chain'
import { knownIds } from './known-ids'
import { nearestSelection } from './nearest-id'

const known = knownIds(
  indexChain(
    createChain({
      links: [createLink('cn-us-finished'), createLink('cn-mx-precursors')],
      events: [
        createEvent('busan-summit-2025', '2025-10-30', [], { aliases: ['busan-truce-2025'] }),
        createEvent('woodside-summit-2023', '2023-11-15'),
      ],
    }),
  ),
)

describe('what a selection in an address most likely means', () => {
  it.each([
    ['link:busan-summit-2025', 'event:busan-summit-2025'],
    ['busan-summit-2025', 'event:busan-summit-2025'],
    ['busan-truce-2025', 'event:busan-summit-2025'],
    ['event:busan-sumit-2025', 'event:busan-summit-2025'],
    ['woodside-sumit-2023', 'event:woodside-summit-2023'],
    ['evnt:woodside-sumit-2023', 'event:woodside-summit-2023'],
    ['link:cn-us-finsihed', 'link:cn-us-finished'],
    ['event:2025-at-the-busan-summit', 'event:busan-summit-2025'],
  ])('%s: %s', (text, meant) => {
    expect(nearestSelection(text, known)).toBe(meant)
  })

  it('is nothing where nothing is alike', () => {
    expect(nearestSelection('event:rare-earths', known)).toBeNull()
    expect(nearestSelection('', known)).toBeNull()
  })
})
